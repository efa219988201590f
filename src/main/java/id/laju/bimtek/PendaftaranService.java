package id.laju.bimtek;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a registration, and remembers for which price (TRN-004). */
@Service
public class PendaftaranService {

    private final BimtekMapper mapper;
    private final BimtekService bimtek;
    private final KelasService kelas;
    private final KeadaanKelasService keadaan;
    private final HargaBimtek harga;
    private final PesertaService peserta;
    private final DrafService draf;
    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;

    PendaftaranService(BimtekMapper mapper, BimtekService bimtek, KelasService kelas, KeadaanKelasService keadaan, HargaBimtek harga, PesertaService peserta, DrafService draf, PengajuanService pengajuan,
            PermohonanService permohonan) {
        this.mapper = mapper;
        this.bimtek = bimtek;
        this.kelas = kelas;
        this.keadaan = keadaan;
        this.harga = harga;
        this.peserta = peserta;
        this.draf = draf;
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
    }

    /**
     * A second click does nothing.
     *
     * @throws id.laju.umum.IsianKeliru with everything that is missing, also when the class is full or closed meanwhile
     */
    @Transactional
    public void kirim(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = draf.ambil(saya, id);
        if (p.draf()) {
            catat(p);
        }
        pengajuan.ajukan(saya, id, versi);
    }

    @Transactional
    public void kirimPerbaikan(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = draf.ambil(saya, id);
        if (p.bisaDiubah()) {
            catat(p);
        }
        pengajuan.kirimPerbaikan(saya, id, versi);
    }

    /** The class is locked, so that two who take its last places are counted one after the other. */
    private void catat(Permohonan p) {
        Bimtek b = bimtek.ambil(p);
        Integer jadwalKe = b.kelasId() == null ? null : kelas.kunci(b.kelasId()).jadwalKe();
        mapper.dikirim(p.id(), peserta.jumlah(p.id()), harga.perOrang(b).orElse(null), jadwalKe);
    }

    /** A class that was made for this customer alone and never opened ends with the request, where the reason is kept. */
    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir kabar) {
        mapper.cari(kabar.permohonanId()).flatMap(bimtek::kelas).filter(k -> k.keadaan() == KeadaanKelas.DISIAPKAN)
            .ifPresent(k -> keadaan.batalkan(k.id(), "Permohonan " + permohonan.ambil(kabar.permohonanId()).praOrder() + " berakhir.", "sistem"));
    }
}
