package id.laju.gladi;

/**
 * A flow node.
 *
 * @param jenis as BPMN calls it
 * @param lingkup sub-process it lies in; null for the process itself
 * @param ganda done once for each of several things. @param penghitung variable that tells them apart
 * @param panggil key of the process that a call activity calls
 * @param melekat step that a boundary event hangs on. @param mengakhiri false for an event that leaves the others going on
 * @param peristiwa a sub-process that an event starts
 * @param berstatus an end that says a status, which the record of the case therefore knows
 * @param galat an end by an error, which whoever called takes up
 */
record Simpul(String id, String nama, String jenis, String lingkup, boolean ganda, String penghitung, String panggil, String melekat, boolean mengakhiri,
        boolean peristiwa, boolean berstatus, boolean galat) {

    /** The record of a case tells of it, so that a case cannot pass it in silence. */
    boolean tercatat() {
        return switch (jenis) {
            case "userTask", "receiveTask", "manualTask", "serviceTask" -> true;
            case "endEvent" -> berstatus;
            default -> false;
        };
    }

    boolean panggilan() {
        return jenis.equals("callActivity");
    }

    boolean bagian() {
        return jenis.equals("subProcess");
    }
}
