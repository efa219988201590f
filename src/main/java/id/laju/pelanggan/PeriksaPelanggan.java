package id.laju.pelanggan;

import id.laju.umum.PeriksaIsian;
import id.laju.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks and cleans what was typed into the columns of a kategori; every wrong field gets its sentence at once. */
@Component
class PeriksaPelanggan {

    static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}");
    private static final Pattern TELEPON = Pattern.compile("[0-9+() .,/-]{6,40}");
    private static final int PENDEK = 150;
    private static final int PANJANG = 500;

    private final WilayahService wilayah;

    PeriksaPelanggan(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /** @return cleaned values of the filled columns; throws IsianKeliru */
    Map<String, String> bersihkan(List<KolomKategori> kolom, Map<String, String> isian) {
        return bersihkan(new PeriksaIsian(), kolom, isian);
    }

    /** As above, together with what is wrong already. */
    Map<String, String> bersihkan(PeriksaIsian periksa, List<KolomKategori> kolom, Map<String, String> isian) {
        Map<String, String> hasil = new HashMap<>();
        kolom.forEach(k -> satu(periksa, k, rapi(isian.get(k.kolom()), k), hasil));
        cocokkanKota(periksa, hasil);
        periksa.selesai();
        return hasil;
    }

    private static String rapi(String teks, KolomKategori k) {
        String polos = teks == null ? "" : teks.replace('\u00a0', ' ').strip();
        return k.jenis().equals("paragraf") ? polos.replaceAll("[ \\t]+", " ") : polos.replaceAll("\\s+", " ");
    }

    private static void satu(PeriksaIsian periksa, KolomKategori k, String nilai, Map<String, String> hasil) {
        if (nilai.isEmpty()) {
            periksa.tolakJika(k.wajib(), k.kolom(), (k.jenis().equals("pilihan") ? "Pilih " : "Isi ") + k.sebutan() + ".");
            return;
        }
        periksa.panjang(k.kolom(), nilai, k.jenis().equals("paragraf") ? PANJANG : PENDEK, k.label());
        hasil.put(k.kolom(), bentuk(periksa, k, nilai));
    }

    private static String bentuk(PeriksaIsian periksa, KolomKategori k, String nilai) {
        switch (k.kolom()) {
            case "npwp" -> {
                return Npwp.baca(periksa, "npwp", k.label(), nilai);
            }
            case "kbli" -> periksa.tolakJika(!nilai.matches("-|\\d{5}([,; ]+\\d{5})*"), "kbli", "KBLI terdiri atas 5 angka; isi - bila belum ada.");
            case "kodePos" -> periksa.tolakJika(!nilai.matches("\\d{5}"), "kodePos", "Kode pos terdiri atas 5 angka.");
            default -> menurutJenis(periksa, k, nilai);
        }
        return nilai;
    }

    private static void menurutJenis(PeriksaIsian periksa, KolomKategori k, String nilai) {
        switch (k.jenis()) {
            case "surel" -> periksa.tolakJika(!SUREL.matcher(nilai).matches(), k.kolom(), k.sebutan() + " tidak lengkap; contoh: nama@perusahaan.co.id.");
            case "telepon" -> periksa.tolakJika(!TELEPON.matcher(nilai).matches() || nilai.replaceAll("\\D", "").length() < 6, k.kolom(),
                k.label() + " ditulis dengan angka, sedikitnya 6 angka; contoh: 021 5550100.");
            case "angka" -> periksa.tolakJika(!nilai.matches("\\d+"), k.kolom(), k.label() + " ditulis dengan angka saja.");
            case "pilihan" -> periksa.tolakJika(!k.daftarPilihan().isEmpty() && !k.daftarPilihan().contains(nilai), k.kolom(), "Pilih " + k.label() + " dari daftar.");
            default -> { }
        }
    }

    private void cocokkanKota(PeriksaIsian periksa, Map<String, String> hasil) {
        String kota = hasil.get("kota");
        if (kota != null) {
            boolean cocok = wilayah.cariKota(kota).filter(k -> k.provinsi().equals(hasil.get("provinsi"))).isPresent();
            periksa.tolakJika(!cocok, "kota", "Pilih kota/kabupaten yang ada di propinsi itu.");
        }
    }
}
