package id.laju.gladi;

/** A sequence flow. @param syarat its condition as written; null without one. @param biasa the default of its gateway */
record Alur(String id, String dari, String ke, String syarat, boolean biasa) {
}
