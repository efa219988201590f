package id.laju.maaf;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Pihak;
import id.laju.dokumen.SuratPermohonanMaaf;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.mesin.Kasus;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters of apology: written for an order that came late, and taken into account at the next one without anybody having to show them (HLP-017, HLP-018). */
@Service
public class MaafService {

    private final MaafMapper mapper;
    private final KompensasiService kompensasi;
    private final PermohonanService permohonan;
    private final PelangganService pelanggan;
    private final KasusService kasus;
    private final SatkerService satker;
    private final PejabatService pejabat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final Clock jam;

    MaafService(MaafMapper mapper, KompensasiService kompensasi, PermohonanService permohonan, PelangganService pelanggan, KasusService kasus, SatkerService satker, PejabatService pejabat,
            Penomoran penomoran, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.kompensasi = kompensasi;
        this.permohonan = permohonan;
        this.pelanggan = pelanggan;
        this.kasus = kasus;
        this.satker = satker;
        this.pejabat = pejabat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** The letter for this order, which came late. */
    public Optional<PermohonanMaaf> untuk(long permohonanId) {
        return mapper.untuk(permohonanId);
    }

    /** The letter for an earlier order that makes the promise of this one shorter. */
    public Optional<PermohonanMaaf> dipakai(long permohonanId) {
        return mapper.dipakai(permohonanId);
    }

    /** Takes the customer's oldest letter that is left, if there is one. Repeatable: no order uses two. */
    @Transactional
    public void pakai(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (mapper.dipakai(permohonanId).isEmpty()) {
            mapper.pakai(permohonanId, p.satker(), p.pelangganId(), jam.instant());
        }
    }

    /**
     * The result came on a day after the promised one, or is still not there: working days are promised, and hours do not count. It came
     * with the last step that the balai did, whenever what follows by itself gets its turn.
     */
    public boolean terlambat(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Kasus k = kasus.ambil(p.kasus());
        return k.janji() != null && hasil(k).orElseGet(() -> hari(k, jam.instant())).isAfter(hari(k, k.janji()));
    }

    /** Empty while the balai still works on it. */
    private Optional<LocalDate> hasil(Kasus k) {
        return kasus.dikerjakan(k.nomor()) ? Optional.empty() : kasus.tindakanTerakhir(k.nomor()).map(saat -> hari(k, saat));
    }

    private LocalDate hari(Kasus k, Instant saat) {
        return LocalDate.ofInstant(saat, satker.ambil(k.satker()).zonaWaktu());
    }

    /** Numbered and issued by the system for whoever heads the balai today; nobody signs it. Repeatable. */
    @Transactional
    PermohonanMaaf terbitkan(long permohonanId) {
        if (mapper.untuk(permohonanId).isEmpty()) {
            tulis(permohonan.ambil(permohonanId));
        }
        return mapper.untuk(permohonanId).orElseThrow();
    }

    private void tulis(Permohonan p) {
        Satker balai = satker.ambil(p.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), balai.zonaWaktu());
        Kasus ini = kasus.ambil(p.kasus());
        LocalDate janji = hari(ini, ini.janji());
        LocalDate selesai = hasil(ini).orElse(null);
        Optional<Kompensasi> k = kompensasi.berlaku(p.satker(), p.layanan(), janji);
        int potong = k.map(Kompensasi::potongHari).orElse(0);
        String dasar = k.map(Kompensasi::dasar).orElse(null);
        Pelanggan o = pelanggan.ambil(p.pelangganId());
        SuratPermohonanMaaf surat = new SuratPermohonanMaaf(balai.kota(), hari, new Pihak(o.namaLengkap(), pelanggan.alamatLengkap(o), p.kontakNama()), p.layanan().replace('-', ' '), p.nomorDikenal(), janji,
            selesai, potong, dasar, pejabat.sekarang(p.satker()).stream().findFirst().map(Pejabat::penanda).orElse(null));
        String nomor = penomoran.ambil(p.satker(), JenisNomor.PERMOHONAN_MAAF, "permohonan:" + p.id());
        Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), surat);
        dokumen.terbitkan(d.id());
        mapper.simpan(p.satker(), p.id(), p.pelangganId(), nomor, d.id(), janji, selesai, potong, dasar, jam.instant());
    }

    /** An order that came to nothing leaves its letter to the next one. */
    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir kabar) {
        mapper.lepas(kabar.permohonanId());
    }

    @EventListener
    @Transactional
    public void orderDibatalkan(OrderDibatalkan kabar) {
        mapper.lepas(kabar.permohonanId());
    }
}
