package id.laju.bimtek;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.KepalaTugas;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Nobody decided about the class, or finished it, long after its day: does the order wait on, or is its money given back? */
@Component
class PutuskanBimtekTertundaForm implements FormTugas<PutuskanBimtekTertundaForm.Isian> {

    /** @param keputusan tunggu or batal @param alasan only for batal */
    record Isian(String keputusan, String alasan) {
    }

    record Muatan(KepalaTugas.Kepala kepala, RingkasBimtek.Isi isi) {
    }

    private final OrderBimtekService order;
    private final RingkasBimtek ringkas;
    private final PermohonanService permohonan;
    private final KepalaTugas kepala;

    PutuskanBimtekTertundaForm(OrderBimtekService order, RingkasBimtek ringkas, PermohonanService permohonan, KepalaTugas kepala) {
        this.order = order;
        this.ringkas = ringkas;
        this.permohonan = permohonan;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "putuskanBimtekTertunda";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        return new Muatan(kepala.dari(k, p), ringkas.dari(p));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        if ("batal".equals(isian.keputusan())) {
            order.hentikan(k.id("permohonanId"), isian.alasan(), k.pelaku());
        } else if (!"tunggu".equals(isian.keputusan())) {
            throw IsianKeliru.pada("keputusan", "Pilih tunggu lagi atau kembalikan biaya.");
        }
        return Map.of("bimtekTertunda", isian.keputusan());
    }
}
