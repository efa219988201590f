package id.laju.mesin;

/** What staff call the state of the order of a sample. */
record StatusStafSampel(long sampelId, String status) {
}
