package id.laju.sertifikasi;

import id.laju.umum.BacaIsian;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads rows from fields named {@code kolom.baris}, such as {@code nama.3}; rows without anything in them fall away. */
final class BacaBaris {

    static final int BARIS_TERBANYAK = 200;
    private static final Pattern NAMA = Pattern.compile("([a-z]+)\\.(\\d{1,4})");

    private final JenisIsian jenis;
    private final Map<String, ?> ketikan;
    private final BacaIsian baca = new BacaIsian();

    BacaBaris(JenisIsian jenis, Map<String, ?> ketikan) {
        this.jenis = jenis;
        this.ketikan = ketikan;
    }

    /** Numbers of the rows that were typed, in their order. */
    static List<Integer> nomor(Map<String, ?> ketikan) {
        return ketikan.keySet().stream().map(NAMA::matcher).filter(Matcher::matches).map(m -> Integer.valueOf(m.group(2))).distinct().sorted().toList();
    }

    /** Values by column, without the empty ones. @throws id.laju.umum.IsianKeliru with every wrong field */
    List<Map<String, String>> baris() {
        List<Integer> nomor = nomor(ketikan);
        baca.periksa().tolakJika(nomor.size() > BARIS_TERBANYAK, "umum", "Paling banyak " + BARIS_TERBANYAK + " baris; gabungkan yang sejenis.");
        List<Map<String, String>> hasil = nomor.stream().map(this::satu).filter(b -> !b.isEmpty()).toList();
        baca.selesai();
        return hasil;
    }

    private Map<String, String> satu(int nomor) {
        Map<String, String> hasil = new LinkedHashMap<>();
        for (KolomIsian k : jenis.kolom()) {
            String nama = k.nama() + "." + nomor;
            String nilai = ketikan.get(nama) == null ? null : BacaIsian.teks(ketikan.get(nama).toString());
            if (nilai != null) {
                hasil.put(k.nama(), rapi(k, nama, jenis.banyak() ? "Baris " + nomor + ": " + k.label() : k.label(), nilai));
            }
        }
        return hasil;
    }

    private String rapi(KolomIsian k, String nama, String label, String nilai) {
        baca.periksa().panjang(nama, nilai, k.maks(), label);
        return switch (k.bentuk()) {
            case BULAT -> bulat(nama, label, nilai);
            case DESIMAL -> desimal(nama, label, nilai);
            case TANGGAL -> tanggal(nama, label, nilai);
            case PILIHAN -> pilihan(k, nama, label, nilai);
            case TEKS, PARAGRAF -> nilai;
        };
    }

    /** With or without points between the thousands. */
    private String bulat(String nama, String label, String nilai) {
        String angka = nilai.replaceAll("(?<=\\d)\\.(?=\\d{3}(\\D|$))", "");
        baca.periksa().tolakJika(!angka.matches("\\d{1,9}"), nama, label + " harus angka bulat, misalnya 12.");
        return angka;
    }

    private String desimal(String nama, String label, String nilai) {
        BigDecimal angka = baca.angka(nama, nilai, label);
        baca.periksa().tolakJika(angka != null && angka.signum() < 0, nama, label + " tidak boleh kurang dari nol.");
        return nilai;
    }

    private String tanggal(String nama, String label, String nilai) {
        LocalDate hari = baca.tanggal(nama, nilai, label);
        return hari == null ? nilai : hari.toString();
    }

    private String pilihan(KolomIsian k, String nama, String label, String nilai) {
        baca.periksa().tolakJika(!k.pilihan().contains(nilai), nama, label + ": pilih dari daftar.");
        return nilai;
    }

    /** What complete rows still lack, one sentence each. */
    static List<String> kurang(JenisIsian jenis, List<Map<String, String>> baris) {
        List<String> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            Map<String, String> ini = baris.get(i);
            String awal = jenis.banyak() ? "baris " + (i + 1) + ": " : "";
            Stream<KolomIsian> kosong = jenis.kolom().stream().filter(k -> k.wajib() && !ini.containsKey(k.nama()));
            kosong.forEach(k -> hasil.add(awal + "isi " + k.label()));
        }
        return hasil;
    }
}
