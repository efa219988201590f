package id.laju.audit;

/** One audit of a request. @param tahap TAHAP_1 or UTAMA @param keadaan DIJADWALKAN, DISEPAKATI, TERLAKSANA, SELESAI or BERHENTI @param duaTahap there is or was a first stage before it */
record Audit(long id, long permohonanId, String tahap, String keadaan, boolean duaTahap) {

    static final String TAHAP_1 = "TAHAP_1";

    public String sebutan() {
        return TAHAP_1.equals(tahap) ? "Audit tahap 1" : duaTahap ? "Audit tahap 2" : "Audit";
    }
}
