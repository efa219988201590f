package id.laju.sop;

import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.TabelSop;
import id.laju.dokumen.TabelSop.Baris;
import id.laju.dokumen.TabelSop.Panah;
import id.laju.sop.Bentangan.Jalan;
import id.laju.sop.Bentangan.Titik;
import id.laju.sop.Keluaran.Tujuan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The graph of a service as the rows of its SOP. */
final class PenyusunTabel {

    /** So a call is not unfolded. */
    static final Set<CaraLangkah> TETAP = EnumSet.of(CaraLangkah.ACUAN, CaraLangkah.TIDAK);
    private static final String TANPA_LAJUR = "Balai";

    private final Bentangan graf;
    private final Map<String, CaraLangkah> cara;
    private final Keluaran keluaran;
    private final Map<String, String> nomor = new LinkedHashMap<>();
    private final Map<String, Integer> letak = new LinkedHashMap<>();
    private final Map<String, List<Tujuan>> tujuan = new LinkedHashMap<>();
    private final List<String> pelaksana = new ArrayList<>();
    private final Set<String> putusan = new LinkedHashSet<>();

    private PenyusunTabel(Bentangan graf, Map<String, CaraLangkah> cara) {
        this.graf = graf;
        this.cara = cara;
        this.keluaran = new Keluaran(graf, this::tampil, t -> ditiadakan(t) && !t.simpul().jenis().endsWith("Gateway"));
        this.putusan.addAll(new PutusanSistem(graf, this::tampil, this::ditiadakan).calon());
        while (putusan.removeIf(g -> ditiadakan(graf.titik.get(g)) || keluaran.dari(g).stream().map(Tujuan::ke).distinct().count() < 2)) {
            continue;
        }
    }

    /**
     * @param proses what comes first, and at last the process itself
     * @param cara   by {@code process/element}
     */
    static TabelSop susun(List<String> proses, Function<String, ModelAlur> model, Map<String, CaraLangkah> cara) {
        Set<String> tetap = cara.entrySet().stream().filter(e -> TETAP.contains(e.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
        return new PenyusunTabel(Bentangan.dari(proses, model, tetap), cara).tabel();
    }

    /** @param nama of the step @param cara what the drawing suggests */
    record Bawaan(String nama, CaraLangkah cara) {
    }

    /** Everything that may have a row, by address. */
    static Map<String, Bawaan> bawaan(List<String> proses, Function<String, ModelAlur> model) {
        Bentangan graf = Bentangan.dari(proses, model, Set.of());
        Set<String> utama = new LinkedHashSet<>(JalurUtama.dari(graf));
        Map<String, Bawaan> hasil = new LinkedHashMap<>();
        graf.titik.values().stream().filter(t -> dapatDipilih(t.simpul())).forEach(t -> hasil.putIfAbsent(t.alamat(),
            new Bawaan(t.simpul().nama(), utama.contains(t.id()) ? CaraLangkah.UTAMA : CaraLangkah.SAMPING)));
        return hasil;
    }

    private static boolean dapatDipilih(ModelAlur.Simpul s) {
        return s.langkah() || s.panggilan() != null || s.jenis().equals("exclusiveGateway") && !s.nama().isEmpty();
    }

    private boolean tampil(Titik t) {
        return !t.kumpulan() && !ditiadakan(t) && (t.simpul().langkah() || t.simpul().panggilan() != null || putusan.contains(t.id()));
    }

    private boolean ditiadakan(Titik t) {
        return cara.get(t.alamat()) == CaraLangkah.TIDAK;
    }

    private TabelSop tabel() {
        List<String> utama = JalurUtama.dari(graf).stream().filter(id -> tampil(graf.titik.get(id)) && cara.get(graf.titik.get(id).alamat()) != CaraLangkah.SAMPING).toList();
        graf.titik.values().stream().filter(this::tampil).forEach(t -> tujuan.put(t.id(), keluaran.dari(t.id())));
        urutkan(utama);
        nomor.keySet().forEach(id -> letak.put(id, letak.size()));
        nomor.keySet().forEach(this::kolom);
        List<Baris> baris = new ArrayList<>(nomor.keySet().stream().map(this::baris).toList());
        return new TabelSop(pelaksana, tutup(baris));
    }

    /** Each sub-step after the first step that leads to it. */
    private void urutkan(List<String> utama) {
        int n = 0;
        for (String id : utama) {
            n += n == 0 || graf.titik.get(id).simpul().langkah() ? 1 : 0;
            nomor.put(id, nomor.containsValue(String.valueOf(n)) ? huruf(n) : String.valueOf(n));
            anak(id, utama, n);
        }
        for (String id : tujuan.keySet().stream().filter(x -> !nomor.containsKey(x) && terpisah(x)).toList()) {
            nomor.put(id, huruf(n));
        }
    }

    private void anak(String id, List<String> utama, int induk) {
        for (String ke : semuaTujuan(id)) {
            if (!nomor.containsKey(ke) && !utama.contains(ke)) {
                nomor.put(ke, huruf(induk));
                anak(ke, utama, induk);
            }
        }
    }

    private String huruf(int induk) {
        long sudah = nomor.values().stream().filter(n -> n.matches(induk + "[a-z]+")).count();
        return induk + (sudah < 26 ? "" : "z") + (char) ('a' + sudah % 26);
    }

    /** What only the end of a whole part (a withdrawal, an event) leads to. */
    private boolean terpisah(String id) {
        return graf.titik.values().stream().filter(Titik::kumpulan).flatMap(t -> graf.dari(t.id()).stream()).filter(Jalan::pengecualian)
            .flatMap(j -> jangkauan(j).stream()).anyMatch(id::equals)
            || graf.awal.stream().flatMap(a -> graf.dari(a).stream()).filter(Jalan::pengecualian).flatMap(j -> jangkauan(j).stream()).anyMatch(id::equals);
    }

    private Set<String> jangkauan(Jalan j) {
        Set<String> hasil = new LinkedHashSet<>();
        keluaran.dari(j).stream().filter(t -> !t.akhir()).forEach(t -> tambah(t.ke(), hasil));
        return hasil;
    }

    private void tambah(String id, Set<String> hasil) {
        if (hasil.add(id)) {
            semuaTujuan(id).forEach(k -> tambah(k, hasil));
        }
    }

    private List<String> semuaTujuan(String id) {
        List<String> hasil = new ArrayList<>(tujuan.get(id).stream().filter(t -> !t.akhir()).map(Tujuan::ke).toList());
        pengecualian(id).forEach(j -> keluaran.dari(j).stream().filter(t -> !t.akhir()).map(Tujuan::ke).forEach(hasil::add));
        return hasil;
    }

    private List<Jalan> pengecualian(String id) {
        return graf.dari(id).stream().filter(j -> j.pengecualian() && !graf.titik.get(j.ke()).kumpulan()).toList();
    }

    private int kolom(String id) {
        String lajur = graf.titik.get(id).simpul().lajur();
        String nama = lajur == null || lajur.isBlank() ? TANPA_LAJUR : lajur;
        if (!pelaksana.contains(nama)) {
            pelaksana.add(nama);
        }
        return pelaksana.indexOf(nama);
    }

    private Baris baris(String id) {
        ModelAlur.Simpul s = graf.titik.get(id).simpul();
        List<Tujuan> semua = tujuan.get(id);
        boolean acuan = s.panggilan() != null;
        boolean memutus = semua.stream().filter(t -> !t.putusan().isEmpty()).count() > 1;
        SimbolSop simbol = acuan ? SimbolSop.SAMBUNGAN : memutus ? SimbolSop.KEPUTUSAN : awalAtauAkhir(id, semua) ? SimbolSop.MULAI_SELESAI : SimbolSop.PROSES;
        List<Panah> panah = semua.stream().filter(t -> !t.akhir() && letak.containsKey(t.ke())).map(t -> new Panah(letak.get(t.ke()), label(t, semua))).toList();
        return new Baris(nomor.get(id), acuan ? s.nama() + " (lihat SOP-nya)" : s.nama(), kolom(id), simbol, s.sifat().getOrDefault("kelengkapan", ""),
            waktu(s.sifat().get("normaWaktu"), acuan), s.sifat().getOrDefault("keluaran", ""), keterangan(id, semua), panah);
    }

    private static String waktu(String norma, boolean acuan) {
        return norma == null ? acuan ? "Sesuai SOP-nya" : "" : norma.equals("-") ? "Tidak dapat ditentukan" : norma;
    }

    private boolean awalAtauAkhir(String id, List<Tujuan> semua) {
        return letak.get(id) == 0 || semua.stream().anyMatch(t -> graf.akhir.contains(t.ke()) && t.putusan().isEmpty());
    }

    /** The first decision says which way; where two ways begin alike, the last. */
    private static String label(Tujuan t, List<Tujuan> semua) {
        if (t.putusan().isEmpty() || semua.size() < 2) {
            return "";
        }
        String pertama = t.putusan().get(0);
        return semua.stream().filter(l -> !l.putusan().isEmpty() && l.putusan().get(0).equals(pertama)).count() < 2 ? pertama : t.putusan().get(t.putusan().size() - 1);
    }

    private String keterangan(String id, List<Tujuan> semua) {
        List<String> kata = new ArrayList<>();
        if (putusan.contains(id)) {
            kata.add("Ditentukan aplikasi menurut data");
        }
        semua.stream().filter(Tujuan::akhir).filter(t -> !(graf.akhir.contains(t.ke()))).forEach(t -> kata.add(bila(label(t, semua), nama(t.ke()))));
        for (Jalan j : pengecualian(id)) {
            boolean menghentikan = graf.titik.get(j.ke()).simpul().berhenti();
            keluaran.dari(j).stream().filter(t -> t.akhir() ? menghentikan : nomor.containsKey(t.ke()))
                .forEach(t -> kata.add(bila(j.label(), t.akhir() ? nama(t.ke()) : "ke langkah " + nomor.get(t.ke()))));
        }
        return kata.stream().filter(k -> !k.isBlank()).distinct().collect(Collectors.joining("; "));
    }

    private String nama(String id) {
        return graf.titik.get(id).simpul().nama();
    }

    private static String bila(String label, String akibat) {
        return label.isEmpty() ? akibat : label + ": " + akibat;
    }

    /** A beginning or an end of their own, where the first or the last step is a decision. */
    private List<Baris> tutup(List<Baris> baris) {
        List<String> id = List.copyOf(nomor.keySet());
        List<Integer> memutus = IntStream.range(0, baris.size()).filter(i -> tujuan.get(id.get(i)).stream().anyMatch(t -> graf.akhir.contains(t.ke()))
            && baris.get(i).simbol() != SimbolSop.MULAI_SELESAI).boxed().toList();
        for (int i : memutus) {
            Baris b = baris.get(i);
            List<Panah> lanjut = new ArrayList<>(b.lanjut());
            List<Tujuan> semua = tujuan.get(id.get(i));
            semua.stream().filter(t -> graf.akhir.contains(t.ke())).forEach(t -> lanjut.add(new Panah(baris.size(), label(t, semua))));
            baris.set(i, new Baris(b.nomor(), b.kegiatan(), b.kolom(), b.simbol(), b.kelengkapan(), b.waktu(), b.keluaran(), b.keterangan(), lanjut));
        }
        if (!memutus.isEmpty()) {
            baris.add(new Baris("", "Selesai", baris.get(memutus.get(memutus.size() - 1)).kolom(), SimbolSop.MULAI_SELESAI, "", "", "", "", List.of()));
        }
        return baris;
    }
}
