package id.laju.tagihan;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.KepalaTugas;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.PermohonanService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bendahara gives the bill its SIMPONI code (SLA-019, BIL-021). */
@Component
class TerbitkanBillingForm implements FormTugas<BillingTerbit> {

    /** @param lama earlier codes of this request, newest first */
    record Muatan(KepalaTugas.Kepala kepala, String satker, TagihanTampil tagihan, List<BarisPenawaran> baris, List<TagihanTampil> lama,
            LocalDateTime kini, LocalDateTime kedaluwarsaBawaan) {
    }

    private final TagihanService tagihan;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final KepalaTugas kepala;
    private final Clock jam;

    TerbitkanBillingForm(TagihanService tagihan, PenawaranService penawaran, PermohonanService permohonan, KepalaTugas kepala, Clock jam) {
        this.tagihan = tagihan;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.kepala = kepala;
        this.jam = jam;
    }

    @Override
    public String tugas() {
        return "terbitkanBilling";
    }

    @Override
    public Class<BillingTerbit> isian() {
        return BillingTerbit.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Tagihan t = tagihan.ambil(k.id(TagihanProses.TAGIHAN_ID));
        ZoneId zona = tagihan.zona(t);
        LocalDateTime kini = LocalDateTime.ofInstant(jam.instant(), zona).truncatedTo(ChronoUnit.SECONDS);
        List<TagihanTampil> lama = tagihan.semua(t.permohonanId()).stream().filter(x -> x.id() != t.id())
            .map(x -> TagihanTampil.dari(x, zona, jam.instant())).toList();
        return new Muatan(kepala.dari(k, permohonan.ambil(t.permohonanId())), t.satker(), TagihanTampil.dari(t, zona, jam.instant()),
            penawaran.baris(t.penawaranId()).stream().filter(BarisPenawaran::ditagih).toList(), lama, kini, kini.plus(BillingTerbit.MASA));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, BillingTerbit isian) {
        tagihan.terbitkan(k.id(TagihanProses.TAGIHAN_ID), isian, k.pelaku());
        return Map.of();
    }
}
