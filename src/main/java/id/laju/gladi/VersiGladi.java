package id.laju.gladi;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.proses.RevisiService;
import id.laju.proses.WewenangModel;
import id.laju.satker.SatkerService;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The released versions of a process that a dry run may compare. */
@Component
class VersiGladi {

    private static final Comparator<VersiModel> URUTAN = Comparator.comparing((VersiModel v) -> v.satker() == null ? "" : v.satker()).thenComparing(Comparator.comparing(VersiModel::versi).reversed());

    private final GudangModel gudang;
    private final RevisiService revisi;
    private final WewenangModel wewenang;
    private final SatkerService satker;

    VersiGladi(GudangModel gudang, RevisiService revisi, WewenangModel wewenang, SatkerService satker) {
        this.gudang = gudang;
        this.revisi = revisi;
        this.wewenang = wewenang;
        this.satker = satker;
    }

    /** Of everybody and of the satker that the person may see, newest first. @throws TidakDitemukan when there is no such process */
    List<VersiModel> semua(String kunci, Petugas p) {
        List<VersiModel> semua = gudang.semua().stream().filter(v -> v.kunci().equals(kunci) && !v.tabel() && wewenang.terlihat(v.satker(), p)).sorted(URUTAN).toList();
        if (semua.isEmpty()) {
            throw TidakDitemukan.untuk("Proses", kunci);
        }
        return semua;
    }

    /** The newest one of the satker; without one, of everybody. */
    VersiModel terbaru(List<VersiModel> semua, String kode) {
        return semua.stream().filter(v -> Objects.equals(v.satker(), kode)).findFirst().orElse(semua.get(0));
    }

    /** What it came after; the first one of a satker after everybody's, the very first after none but itself. */
    VersiModel sebelum(List<VersiModel> semua, VersiModel v) {
        return semua.stream().filter(x -> Objects.equals(x.satker(), v.satker()) && x.versi() < v.versi()).findFirst()
            .or(() -> semua.stream().filter(x -> x.satker() == null && v.satker() != null).findFirst()).orElse(v);
    }

    /** @throws TidakDitemukan for one of another process or satker */
    VersiModel satu(List<VersiModel> semua, String id) {
        return semua.stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow(() -> new TidakDitemukan("Versi model ini tidak ada."));
    }

    /** Id to what people call it. */
    Map<String, String> pilihan(List<VersiModel> semua) {
        Map<String, String> hasil = new LinkedHashMap<>();
        semua.forEach(v -> hasil.put(v.id(), (v.satker() == null ? "" : satker.ambil(v.satker()).singkatan() + ", ")
            + revisi.dari(v.id()).map(r -> "revisi " + r.nomor() + " (versi " + v.versi() + ")").orElse("versi " + v.versi())));
        return hasil;
    }
}
