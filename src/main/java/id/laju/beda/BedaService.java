package id.laju.beda;

import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.proses.BerkasUsulan;
import id.laju.proses.RevisiService;
import id.laju.proses.Usulan;
import id.laju.proses.UsulanKini;
import id.laju.proses.UsulanService;
import id.laju.proses.WewenangModel;
import id.laju.satker.SatkerService;
import id.laju.umum.Petugas;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Differences between versions that the engine has, and between a proposal and what it wants to change. */
@Service
class BedaService {

    private static final String MODEL = "/kelola/proses/model/";
    private static final Comparator<VersiModel> URUTAN = Comparator.comparing((VersiModel v) -> v.satker() == null ? "" : v.satker())
        .thenComparing(Comparator.comparing(VersiModel::versi).reversed());

    private final GudangModel gudang;
    private final RevisiService revisi;
    private final UsulanService usulan;
    private final UsulanKini kini;
    private final WewenangModel wewenang;
    private final SatkerService satker;

    BedaService(GudangModel gudang, RevisiService revisi, UsulanService usulan, UsulanKini kini, WewenangModel wewenang, SatkerService satker) {
        this.gudang = gudang;
        this.revisi = revisi;
        this.usulan = usulan;
        this.kini = kini;
        this.wewenang = wewenang;
        this.satker = satker;
    }

    /** Of this model, shared or of a satker that the person may see, newest first. @throws TidakDitemukan when there is none */
    List<VersiModel> versi(String kunci, Petugas p) {
        List<VersiModel> semua = gudang.semua().stream().filter(v -> v.kunci().equals(kunci) && wewenang.terlihat(v.satker(), p)).sorted(URUTAN).toList();
        if (semua.isEmpty()) {
            throw TidakDitemukan.untuk("Model", kunci);
        }
        return semua;
    }

    List<PilihanVersi> pilihan(List<VersiModel> semua) {
        return semua.stream().map(v -> new PilihanVersi(v.id(), judul(v))).toList();
    }

    /** The newest one of the satker or, without one, the newest shared one; and what it came after. */
    VersiModel terbaru(List<VersiModel> semua, String kode) {
        return semua.stream().filter(v -> Objects.equals(v.satker(), kode)).findFirst().orElse(semua.get(0));
    }

    Optional<VersiModel> sebelum(List<VersiModel> semua, VersiModel v) {
        return semua.stream().filter(x -> Objects.equals(x.satker(), v.satker()) && x.versi() < v.versi()).findFirst()
            .or(() -> semua.stream().filter(x -> x.satker() == null && v.satker() != null).findFirst());
    }

    Perbandingan banding(VersiModel dari, VersiModel ke) {
        return banding(ke.berkas(), dari, new Sisi(judul(ke), MODEL + ke.id()), gudang.xml(ke.id()));
    }

    /** Each file against the version that it changes, and against what holds now where that is another one by now. A proposal to follow everybody's model stands for that of today. */
    List<Perbandingan> banding(UUID id, Petugas p) {
        Usulan u = usulan.ambil(id, p);
        List<Perbandingan> hasil = new ArrayList<>();
        for (BerkasUsulan b : usulan.daftarBerkas(id, p)) {
            Optional<VersiModel> dasar = Optional.ofNullable(b.dasar()).flatMap(gudang::cari);
            hasil.add(banding(u, b, dasar.orElse(null), p, ""));
            Optional<VersiModel> sekarang = u.keadaan().terbuka() && !b.formulir() ? gudang.berlaku(b.kunci(), u.satker()) : Optional.empty();
            sekarang.filter(v -> !v.id().equals(b.dasar())).ifPresent(v -> hasil.add(banding(u, b, v, p, ", terhadap yang berlaku sekarang")));
        }
        return hasil;
    }

    /** What is compared is everybody's model of today. */
    boolean diikuti(UUID id, Petugas p) {
        Usulan u = usulan.ambil(id, p);
        return usulan.daftarBerkas(id, p).stream().anyMatch(b -> kini.diikuti(u, b.nama()).isPresent());
    }

    private Perbandingan banding(Usulan u, BerkasUsulan b, VersiModel lama, Petugas p, String tambahan) {
        Optional<VersiModel> diikuti = kini.diikuti(u, b.nama());
        if (diikuti.isPresent()) {
            return banding(b.nama() + tambahan, lama, new Sisi("model semua balai sekarang, " + judul(diikuti.get()), MODEL + diikuti.get().id()), gudang.xml(diikuti.get().id()));
        }
        Sisi baru = new Sisi("Usulan", "/kelola/proses/usulan/" + u.id() + "/berkas/" + b.nama());
        if (b.formulir()) {
            return new Perbandingan(b.nama(), true, null, baru, null);
        }
        return banding(b.nama() + tambahan, lama, baru, new String(usulan.berkas(u.id(), b.nama(), p), StandardCharsets.UTF_8));
    }

    private Perbandingan banding(String judul, VersiModel lama, Sisi baru, String xmlBaru) {
        boolean tabel = judul.contains(".dmn");
        Sisi dulu = lama == null ? null : new Sisi(judul(lama), MODEL + lama.id());
        String xmlLama = lama == null ? "<kosong/>" : gudang.xml(lama.id());
        return new Perbandingan(judul, tabel, dulu, baru, tabel ? PembandingModel.tabel(xmlLama, xmlBaru) : PembandingModel.model(xmlLama, xmlBaru));
    }

    private String judul(VersiModel v) {
        String milik = v.satker() == null ? "" : satker.ambil(v.satker()).singkatan() + ", ";
        return milik + revisi.dari(v.id()).map(r -> "revisi " + r.nomor() + ", efektif " + Tanggal.pendek(r.tanggalEfektif())).orElse("versi " + v.versi());
    }
}
