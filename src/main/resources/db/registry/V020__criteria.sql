-- CRI-2: criteria files that assessments were begun under, with what they were like then.
create table edition_use (
    file_id varchar(40) not null,
    sha256 varchar(64) not null,
    first_used_at timestamp not null,
    constraint edition_use_pk primary key (file_id)
);
