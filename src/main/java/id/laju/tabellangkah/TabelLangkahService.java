package id.laju.tabellangkah;

import id.laju.mesin.GudangModel;
import id.laju.mesin.PenulisModel;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.proses.AsalUsulan;
import id.laju.proses.Usulan;
import id.laju.proses.UsulanBaru;
import id.laju.proses.UsulanService;
import id.laju.proses.WewenangModel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The table of steps of a version, and the proposal that comes of what was typed into it. */
@Service
class TabelLangkahService {

    private final GudangModel gudang;
    private final PenyusunTabel penyusun;
    private final PenulisModel penulis;
    private final UsulanService usulan;
    private final WewenangModel wewenang;

    TabelLangkahService(GudangModel gudang, PenyusunTabel penyusun, PenulisModel penulis, UsulanService usulan, WewenangModel wewenang) {
        this.gudang = gudang;
        this.penyusun = penyusun;
        this.penulis = penulis;
        this.usulan = usulan;
        this.wewenang = wewenang;
    }

    /** @throws TidakDitemukan when there is no such process, or it is another satker's */
    VersiModel terbaru(String kunci, String satker, Petugas p) {
        wewenang.harusTerlihat(satker, p);
        return proses(gudang.terbaru(kunci, satker), kunci);
    }

    /** The version that a form was filled in from. @throws TidakDitemukan when it is not one of this process, or another satker's */
    VersiModel dasar(String kunci, String definisiId, Petugas p) {
        VersiModel v = proses(gudang.cari(definisiId).filter(x -> x.kunci().equals(kunci)), kunci);
        wewenang.harusTerlihat(v.satker(), p);
        return v;
    }

    /** A satker's own model that it no longer works by. */
    boolean berakhir(VersiModel v) {
        return v.satker() != null && gudang.varian(v.kunci(), v.satker()).isEmpty();
    }

    private static VersiModel proses(Optional<VersiModel> versi, String kunci) {
        return versi.filter(v -> !v.tabel()).orElseThrow(() -> TidakDitemukan.untuk("Proses", kunci));
    }

    /** @param ketikan by the names of the fields; what is missing stays as the model says */
    TabelLangkah tabel(VersiModel v, Map<String, String> ketikan, List<TemuanModel> temuan) {
        return penyusun.susun(gudang.xml(v.id()), ketikan, temuan);
    }

    /**
     * @throws id.laju.umum.IsianKeliru when something typed is no good, nothing was changed, the reason is missing, or the variant holds no longer
     * @throws id.laju.proses.UsulanDitolak when the model that comes of it could not be deployed
     */
    Usulan ajukan(VersiModel dasar, Map<String, String> ketikan, String alasan, Petugas p) {
        if (berakhir(dasar)) {
            throw new IsianKeliru("Varian ini tidak berlaku lagi, jadi tidak dapat diubah di sini. Ubah model semua balai, atau unggah varian baru dari model itu.");
        }
        PeriksaTabel diperiksa = new PeriksaTabel(tabel(dasar, ketikan, List.of()));
        diperiksa.periksa().wajib("alasan", alasan, "Tulis alasan perubahan ini; kalimatnya tinggal di daftar versi.")
            .tolakJika(diperiksa.perubahan().isEmpty() && diperiksa.periksa().baik(), "alasan", "Belum ada isian yang diubah.").selesai();
        String lama = gudang.xml(dasar.id());
        new PeriksaIsian().tolakJika(!Arrays.equals(lama.getBytes(StandardCharsets.UTF_8), gudang.isi(dasar.id())), "alasan",
            "Berkas model ini tidak tersimpan sebagai UTF-8. Unduh, buka dan simpan di Camunda Modeler, lalu unggah sebagai usulan.").selesai();
        String baru = penulis.tulis(lama, diperiksa.perubahan());
        return usulan.ajukan(new UsulanBaru(dasar.satker(), alasan, AsalUsulan.TABEL_LANGKAH, Map.of(dasar.berkas(), baru.getBytes(StandardCharsets.UTF_8)), dasar.id()), p);
    }
}
