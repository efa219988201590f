package id.laju.proses;

import id.laju.berkas.Sidik;
import id.laju.mesin.GudangModel;
import id.laju.mesin.PemilikModel;
import id.laju.mesin.VersiModel;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new version of the program brings for a model that somebody has changed becomes a proposal; all else becomes a revision. */
@Component
class ModelProgram implements PemilikModel {

    private static final String ALASAN = "Versi program ini membawa model lain daripada yang berlaku";
    private static final String DITINGGALKAN = "Versi program ini membawa varian baru untuk balai yang sekarang mengikuti model semua balai. Tolak: balai tetap mengikutinya.";

    private final UsulanMapper mapper;
    private final UsulanService usulan;
    private final RilisService rilis;
    private final RevisiService revisi;
    private final VarianTertinggal varian;
    private final GudangModel gudang;

    ModelProgram(UsulanMapper mapper, @Lazy UsulanService usulan, @Lazy RilisService rilis, @Lazy RevisiService revisi, @Lazy VarianTertinggal varian, @Lazy GudangModel gudang) {
        this.gudang = gudang;
        this.varian = varian;
        this.mapper = mapper;
        this.usulan = usulan;
        this.rilis = rilis;
        this.revisi = revisi;
    }

    @Override
    @Transactional
    public void bergiliran(Runnable kerja) {
        // Several nodes may start at once.
        revisi.giliran();
        kerja.run();
    }

    @Override
    @Transactional
    public void berbeda(VersiModel milik, String berkas, byte[] dariProgram) {
        String kunci = BerkasDiajukan.kunci(berkas);
        if (!mapper.pernahDariProgram(kunci, milik.satker(), Sidik.sha256(dariProgram))) {
            mapper.terbuka(kunci, milik.satker()).stream().filter(u -> u.asal() == AsalUsulan.PROGRAM)
                .forEach(u -> rilis.gantikan(u, "Program membawa versi yang lebih baru."));
            boolean ditinggalkan = gudang.berakhir(milik.id());
            usulan.ajukanProgram(new UsulanBaru(milik.satker(), ditinggalkan ? DITINGGALKAN : ALASAN, AsalUsulan.PROGRAM, Map.of(berkas, dariProgram), ditinggalkan ? null : milik.id()));
        }
    }

    @Override
    @Transactional
    public void bersamaBerubah(String berkas) {
        varian.tanyakan(berkas);
    }

    @Override
    public void terpasang() {
        revisi.lengkapi();
    }
}
