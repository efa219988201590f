/** Deputies: an absent member of staff lets a colleague do the own tasks for a period (decision 0008). */
package id.laju.pelimpahan;
