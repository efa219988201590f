package id.laju.tagihan;

import id.laju.berkas.Sidik;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of payments: read at once and kept row by row; the rows are recorded afterwards, each by itself. */
@Service
class ImporService {

    private static final int SEKALIGUS = 500;
    private static final Duration DITINGGALKAN = Duration.ofMinutes(5);

    private final ImporMapper mapper;
    private final SatkerService satker;
    private final Clock jam;

    ImporService(ImporMapper mapper, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.jam = jam;
    }

    /**
     * Keeps what stands in the file, also the rows that cannot be used.
     *
     * @throws IsianKeliru when it is no table of payments; nothing is stored
     */
    @Transactional
    long simpan(String kode, SumberBerkas sumber, String nama, byte[] isi, String oleh) {
        if (sumber == null) {
            throw IsianKeliru.pada("jenis", "Pilih dari mana berkas ini: SIMPONI atau bank.");
        }
        BacaanUang bacaan = new PembacaUang(sumber, kode, satker.ambil(kode).zonaWaktu(), jam.instant()).baca(isi);
        List<BarisUang> baris = bacaan.baris();
        long id = mapper.buat(kode, sumber, nama(nama), Sidik.sha256(isi), bacaan.pengeluaran(), jam.instant(), oleh);
        for (int i = 0; i < baris.size(); i += SEKALIGUS) {
            mapper.simpan(id, baris.subList(i, Math.min(baris.size(), i + SEKALIGUS)), sumber == SumberBerkas.SIMPONI ? KeadaanBaris.MENUNGGU : KeadaanBaris.TERBACA);
        }
        return id;
    }

    private static String nama(String asli) {
        String bersih = asli == null ? "" : asli.replaceAll("[\\p{Cntrl}/\\\\]", "_").strip();
        return bersih.isEmpty() ? "berkas" : bersih.substring(0, Math.min(150, bersih.length()));
    }

    Halaman<ImporUang> daftar(List<String> milik, PermintaanHalaman h) {
        String[] kode = milik.toArray(String[]::new);
        return new Halaman<>(mapper.milik(kode, h), mapper.banyak(kode, h), h);
    }

    /** @throws TidakDitemukan also for a file of another satker */
    ImporUang ambil(long id, List<String> milik) {
        return mapper.cari(id).filter(i -> milik.contains(i.satker())).orElseThrow(() -> TidakDitemukan.untuk("Impor", id));
    }

    /** @param keadaan null for all rows */
    Halaman<ImporBaris> baris(ImporUang i, KeadaanBaris keadaan, PermintaanHalaman h) {
        return new Halaman<>(mapper.baris(i.id(), keadaan, h), mapper.banyakBaris(i.id(), keadaan), h);
    }

    /** The next row to record, for this caller alone; one that was left behind half done is given out again. */
    @Transactional
    Optional<ImporBaris> berikutnya() {
        return mapper.ambil(jam.instant(), jam.instant().minus(DITINGGALKAN));
    }

    @Transactional
    void tandai(ImporBaris b, KeadaanBaris keadaan, String alasan, Long pembayaranId) {
        mapper.tandai(b.id(), keadaan, alasan, pembayaranId);
    }

    ImporMapper.Asal asal(ImporBaris b) {
        return mapper.asal(b.imporId());
    }
}
