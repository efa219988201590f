package id.laju.pelanggan;

/** Legal form and name, as in letters: "PT Argon Mulia", "PT Pupuk Nusantara (Persero)". */
record NamaPelanggan(String bentukBadan, String nama) {

    String lengkap() {
        if (bentukBadan == null || bentukBadan.equals("Lainnya") || bentukBadan.startsWith("Tanpa")) {
            return nama;
        }
        int kurung = bentukBadan.indexOf(" (");
        return kurung < 0 ? bentukBadan + " " + nama : bentukBadan.substring(0, kurung) + " " + nama + bentukBadan.substring(kurung);
    }
}
