package id.laju.sop;

import id.laju.dokumen.TabelSop;
import id.laju.sop.Bentangan.Titik;
import id.laju.sop.Keluaran.Tujuan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The graph of a service as the rows of its SOP: first what has a row, then their order, then what each says. */
final class PenyusunTabel {

    private final Bentangan graf;
    private final PilihanLangkah pilihan;
    private final Keluaran keluaran;
    private final Set<String> putusan = new LinkedHashSet<>();

    private PenyusunTabel(Bentangan graf, PilihanLangkah pilihan) {
        this.graf = graf;
        this.pilihan = pilihan;
        this.keluaran = new Keluaran(graf, this::tampil, t -> pilihan.ditiadakan(t) && !t.simpul().jenis().endsWith("Gateway"));
        this.putusan.addAll(new PutusanSistem(graf, this::tampil, pilihan::ditiadakan).calon());
        while (putusan.removeIf(g -> pilihan.ditiadakan(graf.titik.get(g)) || keluaran.dari(g).stream().map(Tujuan::ke).distinct().count() < 2)) {
            continue;
        }
    }

    /** @param proses what comes first, and at last the process itself */
    static TabelSop susun(List<String> proses, Function<String, ModelAlur> model, PilihanLangkah pilihan) {
        PilihanLangkah sekali = PanggilanUlang.lipat(Bentangan.dari(proses, model, pilihan), pilihan);
        return new PenyusunTabel(Bentangan.dari(proses, model, sekali), sekali).tabel();
    }

    /** @param nama of the step @param cara what the model suggests */
    record Bawaan(String nama, CaraLangkah cara) {
    }

    /** Everything that may have a row, by address. */
    static Map<String, Bawaan> bawaan(List<String> proses, Function<String, ModelAlur> model) {
        Bentangan graf = Bentangan.dari(proses, model, new PilihanLangkah(Map.of()));
        JalurUtama jalur = JalurUtama.dari(graf);
        Map<String, Bawaan> hasil = new LinkedHashMap<>();
        graf.titik.values().stream().filter(t -> dapatDipilih(t.simpul())).forEach(t -> hasil.putIfAbsent(t.alamat(), new Bawaan(t.simpul().nama(), bawaan(t, jalur))));
        return hasil;
    }

    private static CaraLangkah bawaan(Titik t, JalurUtama jalur) {
        CaraLangkah model = PilihanLangkah.menurutModel(t.simpul());
        return model != CaraLangkah.GAMBAR ? model : jalur.utama(t.id()) ? CaraLangkah.UTAMA : CaraLangkah.SAMPING;
    }

    private static boolean dapatDipilih(ModelAlur.Simpul s) {
        return s.langkah() || s.panggilan() != null || s.jenis().equals("exclusiveGateway") && !s.nama().isEmpty();
    }

    private boolean tampil(Titik t) {
        return !t.kumpulan() && !pilihan.ditiadakan(t) && (t.simpul().langkah() || t.simpul().panggilan() != null || putusan.contains(t.id()));
    }

    private TabelSop tabel() {
        Map<String, List<Tujuan>> tujuan = new LinkedHashMap<>();
        graf.titik.values().stream().filter(this::tampil).forEach(t -> tujuan.put(t.id(), keluaran.dari(t.id())));
        Arah arah = new Arah(graf, keluaran, tujuan);
        Map<String, String> nomor = new UrutanLangkah(graf, arah, pilihan).nomor();
        return new PenulisBaris(graf, arah, nomor, putusan).tabel();
    }
}
