package id.laju.maaf;

import id.laju.dokumen.DokumenService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a letter of apology, once to each address. */
@Component
class MaafKabar {

    private final SuratService surat;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final DokumenService dokumen;

    MaafKabar(SuratService surat, PermohonanService permohonan, PenerimaSurat penerima, DokumenService dokumen) {
        this.surat = surat;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.dokumen = dokumen;
    }

    @Transactional
    public void kirim(PermohonanMaaf m) {
        Permohonan p = permohonan.ambil(m.permohonanId());
        UUID berkas = dokumen.berkas(m.dokumenId()).id();
        Map<String, Object> isi = Map.of("order", p.nomorDikenal(), "nomor", m.nomor(), "janji", Tanggal.panjang(m.janji()), "potong", m.potongHari(), "permohonanId", p.id());
        for (String ke : penerima.untuk(p)) {
            String kunci = "maaf/" + m.id() + "/" + ke;
            if (surat.denganKunci(kunci).isEmpty()) {
                surat.lampirkan(surat.kirimSekali(kunci, p.satker(), ke, "Permohonan maaf atas keterlambatan order " + p.nomorDikenal(), "permohonan-maaf", isi), berkas);
            }
        }
    }
}
