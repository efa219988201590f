package id.laju.pengaduan;

import id.laju.lhu.SuratDitandatangani;
import id.laju.mesin.TugasKonteks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter that answers a complaint, signed by whoever may sign it that day. */
@Component
class TandaSuratPengaduan implements SuratDitandatangani {

    private final PenangananService penanganan;
    private final PenandaJawaban penanda;

    TandaSuratPengaduan(PenangananService penanganan, PenandaJawaban penanda) {
        this.penanganan = penanganan;
        this.penanda = penanda;
    }

    @Override
    public String frasa() {
        return "tandatanganiSuratPengaduan";
    }

    @Override
    public boolean berwenang(TugasKonteks t) {
        return penanda.boleh(penanganan.ambil(t.id(PengaduanProses.PENGADUAN_ID)), t.pelaku()).isPresent();
    }

    @Override
    public List<UUID> dokumen(TugasKonteks t) {
        return List.of(penanganan.ambil(t.id(PengaduanProses.PENGADUAN_ID)).dokumenId());
    }
}
