package id.laju.wbs;

import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is over for long enough goes: every sealed row, the keys and the receipt. A number of its year, kind and outcome stays. */
@Service
class MusnahkanService {

    private final BrankasMapper mapper;
    private final Brankas brankas;
    private final PengaturanWbs pengaturan;
    private final SatkerService satker;
    private final Clock jam;

    MusnahkanService(BrankasMapper mapper, Brankas brankas, PengaturanWbs pengaturan, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.pengaturan = pengaturan;
        this.satker = satker;
        this.jam = jam;
    }

    @Scheduled(cron = "${laju.wbs.musnahkan:0 30 2 * * *}")
    @Transactional
    public void jalankan() {
        mapper.lewatMasaSimpan(jam.instant().minus(Duration.ofDays(pengaturan.simpanHari()))).forEach(this::musnahkan);
    }

    private void musnahkan(KasusWbs k) {
        String jenis = brankas.terakhir(k, Isi.LAPORAN, Laporan.class).map(l -> l.isi().jenis().name()).orElse(JenisPelanggaran.LAIN.name());
        List<String> akhir = Arrays.stream(Hasil.values()).map(Hasil::name).toList();
        String hasil = brankas.terakhir(k, Isi.CATATAN, Catatan.class).map(c -> c.isi().tindakan()).filter(akhir::contains).orElse(Hasil.SELESAI.name());
        mapper.hitung(k.satker(), k.dibuat().atZone(satker.ambil(k.satker()).zonaWaktu()).getYear(), jenis, hasil);
        mapper.hapus(k.id());
    }
}
