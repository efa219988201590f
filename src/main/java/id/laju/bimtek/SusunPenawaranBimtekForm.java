package id.laju.bimtek;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.KepalaTugas;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Admin Pelatihan makes the class of an INHOUSE course, or looks once more at the price of an open one, before it is offered. */
@Component
class SusunPenawaranBimtekForm implements FormTugas<IsianKelas> {

    /** @param inhouse the class is made here @param catatanKetua why it came back; null otherwise @param isian as it stands, or as the customer proposed it */
    record Muatan(KepalaTugas.Kepala kepala, RingkasBimtek.Isi isi, boolean inhouse, String catatanKetua, IsianKelas isian) {
    }

    private final SusunanBimtekService susunan;
    private final RingkasBimtek ringkas;
    private final BimtekService bimtek;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final KepalaTugas kepala;

    SusunPenawaranBimtekForm(SusunanBimtekService susunan, RingkasBimtek ringkas, BimtekService bimtek, PenawaranService penawaran, PermohonanService permohonan, KepalaTugas kepala) {
        this.susunan = susunan;
        this.ringkas = ringkas;
        this.bimtek = bimtek;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "susunPenawaranBimtek";
    }

    @Override
    public Class<IsianKelas> isian() {
        return IsianKelas.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        Bimtek b = bimtek.ambil(p);
        return new Muatan(kepala.dari(k, p), ringkas.dari(p), bimtek.inhouse(b), penawaran.catatanKetua(p.id()), susunan.usulan(b));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, IsianKelas isian) {
        susunan.susun(k.id("permohonanId"), isian, k.pelaku());
        return Map.of();
    }
}
