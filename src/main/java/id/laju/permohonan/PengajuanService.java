package id.laju.permohonan;

import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer's acts on a finished request: submit, submit the correction, cancel. A second click does nothing twice. */
@Service
public class PengajuanService {

    private final AksesPermohonan akses;
    private final Kelengkapan kelengkapan;
    private final DrafMapper mapper;
    private final PermohonanService permohonan;
    private final PermohonanProses proses;
    private final JejakPerubahan jejak;
    private final KasusService kasus;
    private final BuktiLoketService bukti;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PengajuanService(AksesPermohonan akses, Kelengkapan kelengkapan, DrafMapper mapper, PermohonanService permohonan, PermohonanProses proses,
            JejakPerubahan jejak, KasusService kasus, BuktiLoketService bukti, ApplicationEventPublisher kabar, Clock jam) {
        this.akses = akses;
        this.kelengkapan = kelengkapan;
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jejak = jejak;
        this.kasus = kasus;
        this.bukti = bukti;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** What is missing before it can be submitted. */
    @Transactional(readOnly = true)
    public List<Kekurangan> kurang(PenggunaLogin saya, long id) {
        return kelengkapan.kurang(akses.milik(saya, id));
    }

    /**
     * Submits a draft; its process starts under {@code satker/pra-order}.
     *
     * @param versi that the customer has read
     * @return the case key
     */
    @Transactional
    public String ajukan(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = akses.kunci(saya, id);
        if (!p.draf()) {
            return p.kasus();
        }
        AksesPermohonan.tolakVersiLama(p, versi);
        kelengkapan.wajibLengkap(p);
        String kasus = p.satker() + "/" + p.praOrder();
        catatKanal(p, saya);
        mapper.ajukan(id, kasus, jam.instant());
        mapper.naikkan(id, jam.instant());
        permohonan.uraikan(id);
        jejak.catat(p, saya, "AJUKAN", null);
        kabar.publishEvent(new PermohonanDiajukan(id, p.pembuat()));
        proses.mulai(p, kasus);
        return kasus;
    }

    /** Whoever submits says how it came; at the counter only with the signed form. */
    private void catatKanal(Permohonan p, PenggunaLogin saya) {
        if (saya.diLoket()) {
            bukti.wajib(p.id(), BuktiLoket.Jenis.FORMULIR);
        }
        mapper.lewat(p.id(), !saya.diLoket() ? Kanal.DARING : p.kanal() == Kanal.DARING ? Kanal.LOKET : p.kanal());
    }

    /** Sends the corrected request back to the balai. */
    @Transactional
    public void kirimPerbaikan(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = kunci(saya, id);
        if (p.draf() || !p.bisaDiubah()) {
            if (p.draf()) {
                throw new IsianKeliru("Permohonan ini masih draft; gunakan Ajukan.");
            }
            return;
        }
        AksesPermohonan.tolakVersiLama(p, versi);
        kelengkapan.wajibLengkap(p);
        mapper.kembalikan(id, null);
        mapper.naikkan(id, jam.instant());
        permohonan.uraikan(id);
        jejak.catat(p, saya, "KIRIM_PERBAIKAN", null);
        if (!proses.diperbaiki(p.kasus())) {
            throw new IsianKeliru("Permohonan ini baru saja dikembalikan dan masih disiapkan. Tunggu sebentar, lalu kirim sekali lagi.");
        }
    }

    /**
     * Possible until it is paid.
     *
     * @throws IsianKeliru also while a proof of payment is being checked
     */
    @Transactional
    public void batal(PenggunaLogin saya, long id, String alasan) {
        Permohonan p = kunci(saya, id);
        if (p.batalAlasan() != null) {
            return;
        }
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan pembatalan.").panjang("alasan", alasan, 500, "Alasan pembatalan").selesai();
        if (p.draf()) {
            throw new IsianKeliru("Permohonan ini masih draft; gunakan Hapus.");
        }
        permohonan.batal(id, alasan.strip(), saya.pelaku());
        if (!p.bisaDibatalkan() || !proses.dibatalkan(p.kasus())) {
            throw new IsianKeliru("Permohonan ini tidak dapat dibatalkan lagi, karena sudah dibayar atau sudah berakhir.");
        }
    }

    /** The case before the request, as timers and the balai's steps take them. */
    private Permohonan kunci(PenggunaLogin saya, long id) {
        Optional.ofNullable(akses.milik(saya, id).kasus()).ifPresent(kasus::kunci);
        return akses.kunci(saya, id);
    }
}
