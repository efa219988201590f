package id.laju.tagihan;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where what stands in a table of payments, found by its heading; each balai's report names its columns a little differently. */
record KolomUang(int baris, Map<Kolom, Integer> letak) {

    private static final int KEPALA_PALING_BAWAH = 30;

    enum Kolom {
        KODE("Kode Billing", "kodebilling", "kodebill", "billing", "idbilling", "nobilling", "nomorbilling", "kodebayar", "billingcode"),
        NTPN("NTPN", "ntpn", "nontpn", "nomorntpn"),
        NTB("NTB", "ntb", "ntbntp", "ntp", "nontb", "nomorntb"),
        JUMLAH("Jumlah", "jumlah", "jumlahrp", "jumlahsetor", "jumlahsetoran", "jumlahbayar", "total", "totalbayar", "nominal", "nominalrp", "nilai", "nilairp",
            "kredit", "kreditrp", "credit", "creditrp", "mutasi", "amount"),
        DEBIT("Debit", "debit", "debitrp", "debet", "debetrp", "pengeluaran", "keluar"),
        ARAH("D/K", "dk", "dc", "dbcr", "dbkr", "debitkredit", "debetkredit", "jenistransaksi", "jenismutasi", "tipe"),
        TANGGAL("Tanggal Bayar", "tanggalbayar", "tglbayar", "tanggalpembayaran", "waktubayar", "waktupembayaran", "tanggaljambayar", "tanggalsetor", "tanggaltransaksi",
            "tgltransaksi", "tanggal", "tgl", "paymentdate"),
        JAM("Jam", "jam", "jambayar", "waktu", "pukul"),
        BANK("Bank", "bank", "bankpos", "bankpersepsi", "bankpospersepsi", "collectingagent"),
        KANAL("Kanal", "kanal", "kanalbayar", "channel", "kanalpembayaran"),
        PENYETOR("Nama", "nama", "namawajibbayar", "wajibbayar", "namawajibsetor", "wajibsetor", "namawajibsetorbayar", "namapenyetor", "penyetor", "payer"),
        URAIAN("Uraian", "uraian", "keterangan", "deskripsi", "description", "berita");

        private final String sebutan;
        private final Set<String> nama;

        Kolom(String sebutan, String... nama) {
            this.sebutan = sebutan;
            this.nama = Set.of(nama);
        }
    }

    Integer di(Kolom k) {
        return letak.get(k);
    }

    /** @throws id.laju.umum.IsianKeliru which columns are missing */
    static KolomUang cari(List<BarisTabel> semua, SumberBerkas sumber) {
        return semua.stream().limit(KEPALA_PALING_BAWAH).map(KolomUang::dari).filter(k -> kurang(k, sumber).isEmpty()).findFirst()
            .orElseThrow(() -> BacaTabel.keliru("Kolom " + kurangPalingSedikit(semua, sumber) + " tidak ditemukan. Baris judul harus memuat "
                + (sumber == SumberBerkas.SIMPONI ? "Kode Billing, NTPN, Jumlah, dan Tanggal Bayar (dengan jam)"
                    : "Tanggal, Jumlah atau Kredit, dan salah satu dari NTPN, NTB, Kode Billing, Uraian") + "."));
    }

    /** Money that went out: named so in a column of its own, by a sign, or by an amount among the debits. */
    boolean pengeluaran(BarisTabel b) {
        String jumlah = b.sel(di(Kolom.JUMLAH));
        String arah = b.sel(di(Kolom.ARAH));
        return arah != null && arah.matches("(?i)d|db|dr|debit|debet|keluar")
            || jumlah != null && jumlah.matches("-.*|\\(.*\\)|(?i).*\\d\\s*(d|db|dr)") || nol(jumlah) && !nol(b.sel(di(Kolom.DEBIT)));
    }

    private static boolean nol(String teks) {
        return teks == null || teks.matches("(?i)(rp|idr)?\\.?\\s*[0.,-]*");
    }

    private static KolomUang dari(BarisTabel b) {
        Map<Kolom, Integer> letak = new EnumMap<>(Kolom.class);
        for (int i = 0; i < b.sel().size(); i++) {
            int kolom = i;
            jenis(b.sel(i)).ifPresent(k -> letak.putIfAbsent(k, kolom));
        }
        return new KolomUang(b.nomor(), letak);
    }

    private static Optional<Kolom> jenis(String judul) {
        String nama = judul == null ? "" : judul.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return java.util.stream.Stream.of(Kolom.values()).filter(k -> k.nama.contains(nama)).findFirst();
    }

    private static List<String> kurang(KolomUang k, SumberBerkas sumber) {
        Set<Kolom> wajib = sumber == SumberBerkas.SIMPONI ? Set.of(Kolom.KODE, Kolom.NTPN, Kolom.JUMLAH, Kolom.TANGGAL) : Set.of(Kolom.JUMLAH, Kolom.TANGGAL);
        List<String> hasil = wajib.stream().filter(w -> !k.letak.containsKey(w)).sorted().map(w -> w.sebutan).collect(Collectors.toList());
        if (sumber == SumberBerkas.BANK && java.util.stream.Stream.of(Kolom.NTPN, Kolom.NTB, Kolom.KODE, Kolom.URAIAN).noneMatch(k.letak::containsKey)) {
            hasil.add("NTPN, NTB, Kode Billing, atau Uraian");
        }
        return hasil;
    }

    private static String kurangPalingSedikit(List<BarisTabel> semua, SumberBerkas sumber) {
        return String.join(", ", semua.stream().limit(KEPALA_PALING_BAWAH).map(b -> kurang(dari(b), sumber)).min(java.util.Comparator.comparingInt(List::size))
            .orElseGet(() -> kurang(new KolomUang(0, Map.of()), sumber)));
    }
}
