/** What staff look up about their own and their people's work: finished tasks, late steps, hand-over notices. */
package id.laju.pekerjaan;
