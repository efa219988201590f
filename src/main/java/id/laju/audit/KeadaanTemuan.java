package id.laju.audit;

/** How far a finding is. DICATAT: an observation, which asks for nothing. BERHENTI: its order was given up. */
enum KeadaanTemuan {
    TERBUKA("Menunggu perbaikan", "kuning"), DIJAWAB("Perbaikan dinilai", "biru"), DITUTUP("Ditutup", "hijau"), TIDAK_DIPERBAIKI("Tidak diperbaiki", "merah"), DICATAT("Dicatat", ""), BERHENTI("Dihentikan bersama ordernya", "");

    private final String label;
    private final String warna;

    KeadaanTemuan(String label, String warna) {
        this.label = label;
        this.warna = warna;
    }

    public String label() {
        return label;
    }

    public String warna() {
        return warna;
    }
}
