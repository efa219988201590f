package id.laju.proses;

import id.laju.berkas.Sidik;
import id.laju.mesin.GudangModel;
import id.laju.mesin.VersiModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A satker with a version of its own does not get what changes in the shared model. Each newer shared version is proposed to it: released, the satker follows
 * the shared model again; refused, it keeps its own, into which its owner takes what he wants of it.
 */
@Component
class VarianTertinggal {

    private static final String ALASAN = "Model bersama berubah. Rilis: balai mengikutinya lagi. Tolak: varian balai tetap berlaku.";

    private final GudangModel gudang;
    private final UsulanMapper mapper;
    private final UsulanService usulan;
    private final RilisService rilis;

    VarianTertinggal(GudangModel gudang, UsulanMapper mapper, UsulanService usulan, @Lazy RilisService rilis) {
        this.gudang = gudang;
        this.mapper = mapper;
        this.usulan = usulan;
        this.rilis = rilis;
    }

    /** Inside the turn of the release. What the program brings for a satker it brings to fit its own shared model. */
    void tanyakan(String berkas) {
        List<VersiModel> semua = gudang.denganBerkas(berkas);
        semua.stream().filter(v -> v.satker() == null).findFirst().ifPresent(bersama -> {
            byte[] isi = gudang.isi(bersama.id());
            Map<String, VersiModel> varian = semua.stream().filter(v -> v.satker() != null && !v.dariProgram() && !Arrays.equals(isi, gudang.isi(v.id())))
                .collect(Collectors.toMap(VersiModel::satker, v -> v, (a, b) -> a));
            varian.values().forEach(v -> tanyakan(v, isi));
        });
    }

    private void tanyakan(VersiModel varian, byte[] bersama) {
        mapper.terbuka(BerkasDiajukan.kunci(varian.berkas()), varian.satker()).stream().filter(u -> u.asal() == AsalUsulan.BERSAMA)
            .forEach(u -> rilis.gantikan(u, "Model bersama berubah lagi; yang terbaru diusulkan tersendiri."));
        usulan.ajukanProgram(new UsulanBaru(varian.satker(), ALASAN, AsalUsulan.BERSAMA, Map.of(varian.berkas(), bersama), varian.id()));
    }

    /** Releasing this file for a satker makes no version, it ends the satker's own: the way back, or the shared model itself. */
    boolean mengikuti(Usulan u, String nama, byte[] isi) {
        return u.mengikuti() || sama(u, nama, isi);
    }

    /** This file is the shared model as it is now. */
    boolean sama(Usulan u, String nama, byte[] isi) {
        return u.satker() != null && gudang.denganBerkas(nama).stream().anyMatch(v -> v.satker() == null && Arrays.equals(isi, gudang.isi(v.id())));
    }

    /** The shared model of which a satker's file is a copy, of whatever version: it may have changed since it was proposed. Nothing for the way back, which follows it. */
    Optional<VersiModel> disalin(Usulan u, BerkasUsulan b) {
        boolean salinan = u.satker() != null && !u.mengikuti() && gudang.versi(b.kunci(), null).stream().anyMatch(v -> b.sha256().equals(Sidik.sha256(gudang.isi(v.id()))));
        return salinan ? gudang.terbaru(b.kunci(), null) : Optional.empty();
    }

    /** The satker of this proposal follows the shared model from now on; what else wanted that is done. */
    void akhiri(Usulan u, String nama) {
        gudang.denganBerkas(nama).stream().filter(v -> u.satker().equals(v.satker())).forEach(v -> gudang.akhiri(v, u.id()));
        mapper.terbuka(BerkasDiajukan.kunci(nama), u.satker()).stream().filter(lain -> lain.mengikuti() && !lain.id().equals(u.id()))
            .forEach(lain -> rilis.gantikan(lain, "Balai sudah mengikuti model semua balai lagi lewat usulan lain."));
    }
}
