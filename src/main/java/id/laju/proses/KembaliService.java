package id.laju.proses;

import id.laju.mesin.BawaanProgram;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The way back from a model that somebody changed: from a satker's variant to everybody's model, from that to the program's. A proposal like any other. */
@Service
class KembaliService {

    private final GudangModel gudang;
    private final BawaanProgram bawaan;
    private final UsulanService usulan;

    KembaliService(GudangModel gudang, BawaanProgram bawaan, UsulanService usulan) {
        this.gudang = gudang;
        this.bawaan = bawaan;
        this.usulan = usulan;
    }

    /** There is another model than this one to go back to. */
    boolean ada(VersiModel kini) {
        return !gudang.berakhir(kini.id()) && tujuan(kini).isPresent();
    }

    Usulan ajukan(VersiModel kini, String alasan, Petugas p) {
        byte[] isi = tujuan(kini).orElseThrow(() -> new IsianKeliru("Tidak ada model lain untuk kembali: model ini sama dengan yang dibawa program atau yang dipakai semua balai."));
        return usulan.ajukan(new UsulanBaru(kini.satker(), alasan, AsalUsulan.KEMBALI, Map.of(kini.berkas(), isi), kini.id()), p);
    }

    private Optional<byte[]> tujuan(VersiModel kini) {
        Optional<byte[]> bersama = kini.satker() == null ? bawaan.isi(kini.berkas(), null)
            : gudang.terbaru(kini.kunci(), null).filter(v -> v.berkas().equals(kini.berkas())).map(v -> gudang.isi(v.id()));
        return bersama.filter(isi -> !Arrays.equals(isi, gudang.isi(kini.id())));
    }
}
