package id.laju.sop;

import java.util.List;
import java.util.Map;

/** A model as the graph that the table of the SOP is drawn from. */
record ModelAlur(String kunci, String nama, List<Simpul> simpul, List<Alur> alur) {

    /**
     * @param jenis     tag, such as userTask
     * @param induk     sub-process around it; null directly in the process
     * @param melekat   activity whose boundary event this is; null for everything else
     * @param panggilan process that a call activity calls; null for everything else
     * @param berhenti  interrupts what it is attached to
     * @param galat     ends in an error
     * @param peristiwa a sub-process that an event starts
     */
    record Simpul(String id, String jenis, String nama, String lajur, Map<String, String> sifat, String induk, String melekat, String panggilan, boolean berhenti,
            boolean galat, boolean peristiwa) {

        boolean akhir() {
            return jenis.equals("endEvent");
        }

        boolean awal() {
            return jenis.equals("startEvent");
        }

        /** Done by a person. */
        boolean langkah() {
            return jenis.equals("userTask") || jenis.equals("receiveTask") || jenis.equals("manualTask") || awal() && sifat.containsKey("normaWaktu");
        }
    }

    record Alur(String dari, String ke, String nama) {
    }
}
