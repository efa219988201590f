package id.laju.konsultansi;

/** Somebody who was there. @param pihak BALAI or PELANGGAN */
record Hadir(String nama, String jabatan, String pihak) {

    public String sebutan() {
        return nama + (jabatan == null ? "" : ", " + jabatan);
    }
}
