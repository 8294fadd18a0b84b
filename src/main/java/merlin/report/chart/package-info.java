/**
 * The charts of public pages and reports, each drawn from figures that stand in a table beside it. Not here: how a chart is
 * written (document).
 */
package merlin.report.chart;
