package id.laju.kelebihan;

/** A parameter of a sample, or a point of an instrument, that was dropped from an order. */
record Coretan(long sampelId, long parameterId) {
}
