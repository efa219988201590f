package id.laju.sop;

import id.laju.dokumen.SimbolSop;
import id.laju.dokumen.TabelSop;
import id.laju.dokumen.TabelSop.Baris;
import id.laju.dokumen.TabelSop.Panah;
import id.laju.sop.Bentangan.Jalan;
import id.laju.sop.Keluaran.Tujuan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each row says: performer, symbol, arrows, remark. */
final class PenulisBaris {

    private static final String TANPA_LAJUR = "Balai";

    private final Bentangan graf;
    private final Arah arah;
    private final Map<String, String> nomor;
    private final Set<String> putusan;
    private final Map<String, Integer> letak = new LinkedHashMap<>();
    private final List<String> pelaksana = new ArrayList<>();

    /** @param nomor in the order of the table @param putusan decisions that only data make */
    PenulisBaris(Bentangan graf, Arah arah, Map<String, String> nomor, Set<String> putusan) {
        this.graf = graf;
        this.arah = arah;
        this.nomor = nomor;
        this.putusan = putusan;
        nomor.keySet().forEach(id -> letak.put(id, letak.size()));
        nomor.keySet().forEach(this::kolom);
    }

    TabelSop tabel() {
        return new TabelSop(pelaksana, tutup(new ArrayList<>(nomor.keySet().stream().map(this::baris).toList())));
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
        boolean acuan = s.panggilan() != null;
        return new Baris(nomor.get(id), acuan ? s.nama() + " (lihat SOP-nya)" : s.nama(), kolom(id), simbol(id, acuan), s.sifat().getOrDefault("kelengkapan", ""),
            waktu(s.sifat().get("normaWaktu"), acuan), s.sifat().getOrDefault("keluaran", ""), keterangan(id), panah(id));
    }

    private SimbolSop simbol(String id, boolean acuan) {
        boolean memutus = arah.biasa(id).stream().filter(t -> !t.putusan().isEmpty()).count() > 1;
        return acuan ? SimbolSop.SAMBUNGAN : memutus ? SimbolSop.KEPUTUSAN : awalAtauAkhir(id) ? SimbolSop.MULAI_SELESAI : SimbolSop.PROSES;
    }

    private boolean awalAtauAkhir(String id) {
        return letak.get(id) == 0 || arah.biasa(id).stream().anyMatch(t -> graf.akhir.contains(t.ke()) && t.putusan().isEmpty());
    }

    private List<Panah> panah(String id) {
        List<Tujuan> semua = arah.biasa(id);
        return semua.stream().filter(t -> !t.akhir() && letak.containsKey(t.ke())).map(t -> new Panah(letak.get(t.ke()), label(t, semua))).toList();
    }

    private static String waktu(String norma, boolean acuan) {
        return norma == null ? acuan ? "Sesuai SOP-nya" : "" : norma.equals("-") ? "Tidak dapat ditentukan" : norma;
    }

    /** The first decision says which way; where two ways begin alike, the last. */
    private static String label(Tujuan t, List<Tujuan> semua) {
        if (t.putusan().isEmpty() || semua.size() < 2) {
            return "";
        }
        String pertama = t.putusan().get(0);
        return semua.stream().filter(l -> !l.putusan().isEmpty() && l.putusan().get(0).equals(pertama)).count() < 2 ? pertama : t.putusan().get(t.putusan().size() - 1);
    }

    private String keterangan(String id) {
        List<String> kata = new ArrayList<>();
        if (putusan.contains(id)) {
            kata.add("Ditentukan aplikasi menurut data");
        }
        List<Tujuan> semua = arah.biasa(id);
        semua.stream().filter(t -> t.akhir() && !graf.akhir.contains(t.ke())).forEach(t -> kata.add(bila(label(t, semua), nama(t.ke()))));
        arah.pengecualian(id).forEach(j -> kata.addAll(akibat(j)));
        return kata.stream().filter(k -> !k.isBlank()).distinct().collect(Collectors.joining("; "));
    }

    /** What a boundary event leads to, in words. */
    private List<String> akibat(Jalan j) {
        boolean menghentikan = graf.titik.get(j.ke()).simpul().berhenti();
        return arah.dari(j).stream().filter(t -> t.akhir() ? menghentikan : nomor.containsKey(t.ke()))
            .map(t -> bila(j.label(), t.akhir() ? nama(t.ke()) : "ke langkah " + nomor.get(t.ke()))).toList();
    }

    private String nama(String id) {
        return graf.titik.get(id).simpul().nama();
    }

    private static String bila(String label, String akibat) {
        return label.isEmpty() ? akibat : label + ": " + akibat;
    }

    /** An end of its own, where the last step is a decision. */
    private List<Baris> tutup(List<Baris> baris) {
        List<String> id = List.copyOf(nomor.keySet());
        List<Integer> memutus = IntStream.range(0, baris.size()).filter(i -> baris.get(i).simbol() != SimbolSop.MULAI_SELESAI
            && arah.biasa(id.get(i)).stream().anyMatch(t -> graf.akhir.contains(t.ke()))).boxed().toList();
        memutus.forEach(i -> baris.set(i, sampaiSelesai(baris.get(i), arah.biasa(id.get(i)), baris.size())));
        if (!memutus.isEmpty()) {
            baris.add(new Baris("", "Selesai", baris.get(memutus.get(memutus.size() - 1)).kolom(), SimbolSop.MULAI_SELESAI, "", "", "", "", List.of()));
        }
        return baris;
    }

    private Baris sampaiSelesai(Baris b, List<Tujuan> semua, int selesai) {
        List<Panah> lanjut = new ArrayList<>(b.lanjut());
        semua.stream().filter(t -> graf.akhir.contains(t.ke())).forEach(t -> lanjut.add(new Panah(selesai, label(t, semua))));
        return new Baris(b.nomor(), b.kegiatan(), b.kolom(), b.simbol(), b.kelengkapan(), b.waktu(), b.keluaran(), b.keterangan(), lanjut);
    }
}
