/** The table of steps: norms, limits, statuses and documents of a model changed in the browser, without Modeler. What is typed becomes a proposal. */
package id.laju.tabellangkah;
