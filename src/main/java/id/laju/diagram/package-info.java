/** The picture of a model in the browser with marks on it (template diagram/diagram). It knows no process; others give it the address of a model and the marks. */
package id.laju.diagram;
