package id.laju.audit;

/** Somebody of the team that was confirmed. @param staf login name */
record AuditorLapangan(String staf, String nama, Fungsi fungsi) {

    /** Judges; officers who take samples do not. */
    boolean menilai() {
        return fungsi != Fungsi.PPC;
    }
}
