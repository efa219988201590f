package id.laju.penomoran;

import id.laju.satker.Satker;
import id.laju.satker.SatkerBaru;
import id.laju.satker.SatkerService;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every balai has a desk and its SOPs from its first day: tickets, complaints, their letters and SOPs count before anybody has set a pattern. */
@Component
class PolaBawaan {

    private static final int TIKET_PERTAMA = 10_001;

    private final PenomoranMapper mapper;
    private final PolaNomorService pola;
    private final SatkerService satker;

    PolaBawaan(PenomoranMapper mapper, PolaNomorService pola, SatkerService satker) {
        this.mapper = mapper;
        this.pola = pola;
        this.satker = satker;
    }

    @EventListener
    void lengkapi(SatkerBaru baru) {
        String kode = baru.kode();
        Satker s = satker.ambil(kode);
        String sebutan = s.singkatan().strip().replaceAll("[^\\p{L}\\p{N}.-]+", "-").toUpperCase(Locale.ROOT);
        LocalDate awal = pola.hariIni(kode).withDayOfYear(1);
        mapper.simpan(PolaNomor.baru(kode, JenisNomor.TIKET, "{tahun}{bulan}{tanggal}{urut:5}", PolaNomor.Ulang.TIDAK_PERNAH, TIKET_PERTAMA, awal));
        mapper.simpan(PolaNomor.baru(kode, JenisNomor.PENGADUAN, "{urut:3}/PGD/" + sebutan + "/{bulanRomawi}/{tahun}", PolaNomor.Ulang.TAHUNAN, 1, awal));
        mapper.simpan(PolaNomor.baru(kode, JenisNomor.SURAT_PENGADUAN, "B/PGD-{urut}/BSKJI/" + sebutan + "/{bulanRomawi}/{tahun}", PolaNomor.Ulang.TAHUNAN, 1, awal));
        mapper.simpan(PolaNomor.baru(kode, JenisNomor.SOP, "SOP {urut}/" + sebutan, PolaNomor.Ulang.TIDAK_PERNAH, 1, awal));
    }
}
