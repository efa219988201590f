package id.laju.wbs;

import id.laju.mesin.PemusnahKasus;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What is over for long enough goes: every sealed row, the keys, the receipt, and in the engine room the number with its steps. A count of its year, kind and outcome stays. */
@Service
class MusnahkanService {

    private static final Logger LOG = LoggerFactory.getLogger(MusnahkanService.class);

    private final BrankasMapper mapper;
    private final Brankas brankas;
    private final PemusnahKasus kasus;
    private final PengaturanWbs pengaturan;
    private final SatkerService satker;
    private final TransactionTemplate transaksi;
    private final Clock jam;

    MusnahkanService(BrankasMapper mapper, Brankas brankas, PemusnahKasus kasus, PengaturanWbs pengaturan, SatkerService satker, TransactionTemplate transaksi, Clock jam) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.kasus = kasus;
        this.pengaturan = pengaturan;
        this.satker = satker;
        this.transaksi = transaksi;
        this.jam = jam;
    }

    /** Each in a transaction of its own: one that cannot go keeps no other from going, is tried again the next night and is counted on the page of its circle. */
    @Scheduled(cron = "${laju.wbs.musnahkan:0 30 2 * * *}")
    public void jalankan() {
        mapper.lewatMasaSimpan(jam.instant().minus(Duration.ofDays(pengaturan.simpanHari()))).forEach(k -> sendiri(k.nomor(), () -> mapper.kunciBebas(k.id()).ifPresent(this::musnahkan)));
        mapper.tanpaIsi().forEach(nomor -> sendiri(nomor, () -> mapper.kunciKasus(nomor).ifPresent(kasus::musnahkan)));
    }

    private void sendiri(String nomor, Runnable cara) {
        try {
            transaksi.executeWithoutResult(s -> cara.run());
        } catch (RuntimeException gagal) {
            LOG.error("Report {} cannot be purged", nomor, gagal);
        }
    }

    private void musnahkan(KasusWbs k) {
        List<String> akhir = Arrays.stream(Hasil.values()).map(Hasil::name).toList();
        String jenis = JenisPelanggaran.LAIN.name();
        String hasil = Hasil.SELESAI.name();
        try {
            jenis = brankas.terakhir(k, Isi.LAPORAN, Laporan.class).orElseThrow().isi().jenis().name();
            hasil = brankas.baca(k, Isi.CATATAN, Catatan.class).stream().map(c -> c.isi().tindakan()).filter(akhir::contains).reduce((a, b) -> b).orElse(hasil);
        } catch (IllegalStateException tertutup) {
            LOG.warn("Report {} is purged without being opened", k.nomor());
        }
        mapper.hitung(k.satker(), k.dibuat().atZone(satker.ambil(k.satker()).zonaWaktu()).getYear(), jenis, hasil);
        mapper.hapus(k.id());
    }
}
