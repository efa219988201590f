package id.laju.tabellangkah;

import id.laju.mesin.DaftarPeran;
import id.laju.mesin.LangkahModel;
import id.laju.mesin.PembacaModel;
import id.laju.mesin.PerubahanModel;
import id.laju.mesin.PewaktuModel;
import id.laju.mesin.TemuanModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which fields a step has: those of its kind, and those that it has already. */
@Component
class PenyusunTabel {

    private static final Map<String, String> JENIS = Map.of("userTask", "tugas staf", "receiveTask", "menunggu", "manualTask", "langkah manual", "callActivity", "panggilan proses",
        "serviceTask", "langkah sistem", "endEvent", "akhir", "startEvent", "awal", "subProcess", "bagian proses", "intermediateCatchEvent", "kejadian yang ditunggu", "boundaryEvent", "kejadian di tepi langkah");
    private static final Set<String> BERNORMA = Set.of("userTask", "receiveTask", "manualTask");

    private final PembacaModel pembaca;
    private final DaftarPeran peran;

    PenyusunTabel(PembacaModel pembaca, DaftarPeran peran) {
        this.pembaca = pembaca;
        this.peran = peran;
    }

    TabelLangkah susun(String xml, Map<String, String> ketikan, List<TemuanModel> temuan) {
        List<LangkahModel> langkah = pembaca.langkah(xml).stream().filter(PenyusunTabel::tampil).toList();
        boolean sampel = langkah.stream().noneMatch(l -> l.statusPelanggan() != null) && langkah.stream().anyMatch(l -> l.statusSampel() != null);
        Map<String, String> pilihan = pilihanPeran();
        List<BarisLangkah> baris = langkah.stream().map(l -> baris(l, sampel, pilihan, ketikan, temuan)).toList();
        Set<String> ada = langkah.stream().map(LangkahModel::id).collect(Collectors.toSet());
        List<TemuanModel> lain = temuan.stream().filter(t -> !ada.contains(t.elemen())).toList();
        var janji = pembaca.janji(xml).orElse(null);
        boolean asing = janji != null && janji.getValue().startsWith("${");
        return new TabelLangkah(baris, janji == null || asing ? null : isian(janji.getKey(), "janjiLayanan", "janji", "Janji layanan", janji.getValue(), null).diketik(ketikan),
            asing ? janji.getValue() : null, lain);
    }

    private static boolean tampil(LangkahModel l) {
        return l.kegiatan() || Stream.of(l.normaWaktu(), l.batasWaktu(), l.statusPelanggan(), l.statusSampel(), l.kelengkapan(), l.keluaran()).anyMatch(s -> s != null)
            || !l.jenis().equals("boundaryEvent") && l.pewaktu().stream().anyMatch(PewaktuModel::tetap);
    }

    private BarisLangkah baris(LangkahModel l, boolean sampel, Map<String, String> pilihan, Map<String, String> ketikan, List<TemuanModel> temuan) {
        List<IsianLangkah> isian = new ArrayList<>();
        isian.add(isian(l.id(), PerubahanModel.NAMA, "nama", "Nama langkah", l.nama(), null));
        tambah(isian, l, "normaWaktu", "waktu", "Norma waktu", l.normaWaktu(), BERNORMA.contains(l.jenis()), null);
        tambah(isian, l, "batasWaktu", "waktu", "Batas waktu", l.batasWaktu(), BERNORMA.contains(l.jenis()) && !l.jenis().equals("manualTask"), null);
        l.pewaktu().stream().filter(PewaktuModel::tetap).forEach(w -> isian.add(isian(w.id(), PerubahanModel.PEWAKTU, "waktu", judul(w), w.kata(), null)));
        boolean perSampel = l.statusSampel() != null || l.statusPelanggan() == null && (l.bersamaan() || sampel);
        tambah(isian, l, perSampel ? "statusSampel" : "statusPelanggan", "status", perSampel ? "Status sampel" : "Status pelanggan",
            perSampel ? l.statusSampel() : l.statusPelanggan(), l.kegiatan(), null);
        tambah(isian, l, "eskalasi", "eskalasi", "Eskalasi", l.eskalasi(), l.jenis().equals("userTask"), denganKini(pilihan, l.eskalasi()));
        tambah(isian, l, "kelengkapan", "kelengkapan", "Kelengkapan", l.kelengkapan(), l.kegiatan(), null);
        tambah(isian, l, "keluaran", "keluaran", "Keluaran", l.keluaran(), l.kegiatan(), null);
        List<String> tetap = l.pewaktu().stream().filter(w -> !w.tetap()).map(w -> judul(w) + ": ditentukan sistem").toList();
        return new BarisLangkah(l, JENIS.getOrDefault(l.jenis(), "langkah"), isian.stream().map(i -> i.diketik(ketikan)).toList(), tetap,
            temuan.stream().filter(t -> l.id().equals(t.elemen())).toList());
    }

    private static void tambah(List<IsianLangkah> isian, LangkahModel l, String sifat, String kolom, String label, String nilai, boolean jenisnya, Map<String, String> pilihan) {
        if (nilai != null || jenisnya) {
            isian.add(isian(l.id(), sifat, kolom, label, nilai, pilihan));
        }
    }

    private static IsianLangkah isian(String elemen, String sifat, String kolom, String label, String nilai, Map<String, String> pilihan) {
        String asal = nilai == null ? "" : nilai.strip().replaceAll("\\s+", " ");
        return new IsianLangkah("i." + elemen + "." + sifat, elemen, sifat, kolom, label, asal, asal, pilihan);
    }

    private static String judul(PewaktuModel w) {
        return (w.mengakhiri() ? "Batas: " : "Pengingat: ") + (w.nama() == null ? w.id() : w.nama());
    }

    private Map<String, String> pilihanPeran() {
        Map<String, String> hasil = new LinkedHashMap<>();
        peran.semua().stream().sorted(Comparator.comparing(peran::nama)).forEach(p -> hasil.put(p, peran.nama(p)));
        return hasil;
    }

    /** A model may escalate to whoever does another step, which is no role; that stays possible to keep. */
    private static Map<String, String> denganKini(Map<String, String> pilihan, String kini) {
        if (kini == null || pilihan.containsKey(kini)) {
            return pilihan;
        }
        Map<String, String> hasil = new LinkedHashMap<>(Map.of(kini, kini));
        hasil.putAll(pilihan);
        return hasil;
    }
}
