package id.laju.sop;

import id.laju.sop.ModelAlur.Alur;
import id.laju.sop.ModelAlur.Simpul;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Processes one after the other, and what they call in place of the calls, as one graph. A compound (sub-process, unfolded call) is two nodes: the way in, and the way out
 * whose id ends in {@code #}.
 */
final class Bentangan {

    /** @param alamat {@code process/element}, by which the settings name a step; @param kumpulan a compound, or its way out */
    record Titik(String id, String alamat, Simpul simpul, boolean kumpulan) {
    }

    /** @param pengecualian not the usual way: boundary events and what they lead to */
    record Jalan(String ke, String label, boolean pengecualian) {
    }

    static final String KELUAR = "#";

    final Map<String, Titik> titik = new LinkedHashMap<>();
    final Map<String, List<Jalan>> jalan = new LinkedHashMap<>();
    List<String> awal = List.of();
    List<String> akhir = List.of();
    private final Set<String> biasa = new HashSet<>();
    private final Function<String, ModelAlur> model;
    private final PilihanLangkah pilihan;

    private Bentangan(Function<String, ModelAlur> model, PilihanLangkah pilihan) {
        this.model = model;
        this.pilihan = pilihan;
    }

    static Bentangan dari(List<String> proses, Function<String, ModelAlur> model, PilihanLangkah pilihan) {
        Bentangan b = new Bentangan(model, pilihan);
        for (String kunci : proses) {
            Lingkup l = b.urai(kunci, kunci, List.of(kunci));
            b.akhir.stream().filter(a -> b.biasa.contains(a)).forEach(a -> l.awal.forEach(m -> b.tambah(a, m, "", false)));
            b.awal = b.awal.isEmpty() ? l.awal : b.awal;
            b.akhir = l.akhir;
        }
        return b;
    }

    private record Lingkup(List<String> awal, List<String> akhir) {
    }

    private Lingkup urai(String kunci, String jalur, List<String> tumpukan) {
        ModelAlur m = model.apply(kunci);
        for (Simpul s : m.simpul()) {
            boolean diurai = s.panggilan() != null && !pilihan.tetap(kunci + "/" + s.id(), s) && !tumpukan.contains(s.panggilan());
            pasang(jalur, kunci, s, diurai || s.jenis().equals("subProcess"));
            if (diurai) {
                List<String> lagi = new ArrayList<>(tumpukan);
                lagi.add(s.panggilan());
                sambung(id(jalur, s.id()), urai(s.panggilan(), jalur + ">" + s.id(), lagi));
            }
        }
        for (Simpul s : m.simpul()) {
            if (s.jenis().equals("subProcess")) {
                sambung(id(jalur, s.id()), lingkup(m, jalur, s.id()));
            }
            if (s.melekat() != null) {
                tambah(id(jalur, s.melekat()), id(jalur, s.id()), s.nama(), true);
            }
            if (s.peristiwa()) {
                lingkup(m, jalur, s.induk()).awal.forEach(a -> tambah(a, id(jalur, s.id()), s.nama(), true));
            }
        }
        for (Alur a : m.alur()) {
            tambah(keluar(id(jalur, a.dari())), id(jalur, a.ke()), a.nama(), false);
        }
        return lingkup(m, jalur, null);
    }

    private void pasang(String jalur, String kunci, Simpul s, boolean kumpulan) {
        String id = id(jalur, s.id());
        titik.put(id, new Titik(id, kunci + "/" + s.id(), s, kumpulan));
        if (kumpulan) {
            titik.put(id + KELUAR, new Titik(id + KELUAR, kunci + "/" + s.id(), s, true));
        }
    }

    private void sambung(String kumpulan, Lingkup isi) {
        isi.awal.forEach(a -> tambah(kumpulan, a, "", false));
        isi.akhir.forEach(a -> tambah(a, kumpulan + KELUAR, "", false));
    }

    private Lingkup lingkup(ModelAlur m, String jalur, String induk) {
        List<Simpul> isi = m.simpul().stream().filter(s -> Objects.equals(s.induk(), induk)).toList();
        Set<String> sampai = sampai(m, isi, true);
        sampai(m, isi, false).forEach(e -> biasa.add(id(jalur, e)));
        return new Lingkup(isi.stream().filter(Simpul::awal).map(s -> id(jalur, s.id())).toList(),
            isi.stream().filter(s -> s.akhir() && !s.galat() && sampai.contains(s.id())).map(s -> id(jalur, s.id())).toList());
    }

    /** Not what only a reminder leads to: it ends beside the process. */
    private static Set<String> sampai(ModelAlur m, List<Simpul> isi, boolean jugaTerputus) {
        Set<String> hasil = new HashSet<>();
        Deque<String> antre = new ArrayDeque<>(isi.stream().filter(Simpul::awal).map(Simpul::id).toList());
        while (!antre.isEmpty()) {
            String id = antre.poll();
            if (hasil.add(id)) {
                m.alur().stream().filter(a -> a.dari().equals(id)).map(Alur::ke).forEach(antre::add);
                isi.stream().filter(s -> jugaTerputus && id.equals(s.melekat()) && s.berhenti()).map(Simpul::id).forEach(antre::add);
            }
        }
        return hasil;
    }

    private String keluar(String id) {
        return titik.containsKey(id + KELUAR) ? id + KELUAR : id;
    }

    private static String id(String jalur, String elemen) {
        return jalur + "/" + elemen;
    }

    private void tambah(String dari, String ke, String label, boolean pengecualian) {
        jalan.computeIfAbsent(dari, k -> new ArrayList<>()).add(new Jalan(ke, label, pengecualian));
    }

    List<Jalan> dari(String id) {
        return jalan.getOrDefault(id, List.of());
    }
}
