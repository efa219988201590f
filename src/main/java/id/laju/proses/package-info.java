/** The workbench of the owners of processes: versions of the models, proposals to change them, and their release by a second person. */
package id.laju.proses;
