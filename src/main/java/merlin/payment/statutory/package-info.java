/**
 * What a prime's figures are in the forms that the law, a code and a buyer ask for: plain values made from
 * {@link merlin.payment.metrics.PaymentMetrics}, which take their thresholds from {@code payment-rules.yaml}.
 *
 * PAY-18 {@link merlin.payment.statutory.ComplianceNotice}: content of the Payments Compliance Notice. Source: Procurement Act
 *        2023, section 69; Procurement Regulations 2024, regulation 38(2). Departments owe one; a prime's figures are given in
 *        the same form, so that both can be read side by side.
 * PAY-19 {@link merlin.payment.statutory.PracticesReport}: fields of the payment-practices report, by the names of the public
 *        export. What no ledger knows stays empty and is named. Source: Reporting on Payment Practices and Performance
 *        Regulations 2017 as amended 2024; the columns are those of the export of check-payment-practices.service.gov.uk.
 * PAY-20 {@link merlin.payment.statutory.CodeAndBid#code}, PAY-21 {@link merlin.payment.statutory.CodeAndBid#bid}: the half-years
 *        are those of the notice, from April and October.
 *
 * <p>Not here: counting (metrics), clocks and thresholds (clock), documents (report).
 */
package merlin.payment.statutory;
