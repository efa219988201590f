package id.laju.pengaduan;

import id.laju.bantuan.BagianService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the section of a service that a complaint or an appeal about an order of its own is decided: what follows for the order is theirs to say. Nothing of what was complained of, for it may be about them. */
@Component
class KabarPutusan {

    private final PengaduanMapper mapper;
    private final PermohonanService permohonan;
    private final BagianService bagian;
    private final StafService staf;
    private final SuratService surat;

    KabarPutusan(PengaduanMapper mapper, PermohonanService permohonan, BagianService bagian, StafService staf, SuratService surat) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.bagian = bagian;
        this.staf = staf;
        this.surat = surat;
    }

    /** Once to each; nobody where it is about no order. */
    void kirim(long id) {
        Pengaduan p = mapper.cari(id).orElseThrow();
        if (p.permohonanId() != null) {
            Permohonan o = permohonan.ambil(p.permohonanId());
            String judul = p.sebutan() + " " + p.nomor() + " atas order " + o.nomorDikenal() + " diputus";
            staf.denganPeran(o.satker(), bagian.untuk(o.satker(), o.layanan()))
                .forEach(s -> surat.kirimSekali("pengaduan/" + id + "/bagian/" + s.id(), o.satker(), s.surel(), judul, "putusan-pengaduan", model(p, o, s)));
        }
    }

    private Map<String, Object> model(Pengaduan p, Permohonan o, Staf s) {
        Map<String, Object> model = new HashMap<>(Map.of("nama", s.nama(), "sebutan", p.sebutan(), "nomor", p.nomor(), "putusan", p.putusan().label(), "surat", p.jawabanNomor(), "order", o.nomorDikenal(), "banding", p.banding(), "id", p.id(),
            "baca", PengaduanKelola.membaca(staf.peran(s.id()))));
        model.put("kasus", o.kasus());
        return model;
    }
}
