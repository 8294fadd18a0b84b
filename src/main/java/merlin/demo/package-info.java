/**
 * Demo: invented organisations and their story, brought in through the use cases under dated clocks. Only in demo mode, only
 * into an empty database.
 * DEM-1 Demo data takes the same way as a user's: no row is written past a use case.
 * Not here: anything that runs outside demo mode.
 */
package merlin.demo;
