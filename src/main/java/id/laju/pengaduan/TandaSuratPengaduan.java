package id.laju.pengaduan;

import id.laju.lhu.PejabatService;
import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter that answers a complaint, signed by whoever may sign for the balai that day. */
@Component
class TandaSuratPengaduan implements SuratDitandatangani {

    private final PenangananService penanganan;
    private final PejabatService pejabat;

    TandaSuratPengaduan(PenangananService penanganan, PejabatService pejabat) {
        this.penanganan = penanganan;
        this.pejabat = pejabat;
    }

    @Override
    public String frasa() {
        return "tandatanganiSuratPengaduan";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return pejabat.sekarang(t.satker(), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(penanganan.ambil(t.id(PengaduanProses.PENGADUAN_ID)).dokumenId());
    }
}
