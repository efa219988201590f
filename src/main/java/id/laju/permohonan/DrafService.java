package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A request in the customer's hands: saved at every step, resumed, deleted (REQ-007, REQ-048). Ids of other organisations are
 * not found; a page that shows an older version is refused with IsianKeliru before anything is written.
 */
@Service
public class DrafService {

    private final DrafMapper mapper;
    private final AksesPermohonan akses;
    private final ProfilPemohon profil;
    private final DataDukung dataDukung;
    private final JejakPerubahan jejak;
    private final Penomoran penomoran;
    private final PermohonanMapper baca;
    private final BuktiLoketMapper bukti;
    private final KatalogPermohonan katalog;
    private final LokasiService lokasi;
    private final LayananLain lain;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    DrafService(DrafMapper mapper, AksesPermohonan akses, ProfilPemohon profil, DataDukung dataDukung, JejakPerubahan jejak,
            Penomoran penomoran, PermohonanMapper baca, BuktiLoketMapper bukti, KatalogPermohonan katalog, LokasiService lokasi,
            LayananLain lain, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.akses = akses;
        this.profil = profil;
        this.dataDukung = dataDukung;
        this.jejak = jejak;
        this.penomoran = penomoran;
        this.baca = baca;
        this.bukti = bukti;
        this.katalog = katalog;
        this.lokasi = lokasi;
        this.lain = lain;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** An empty draft with a pre-order number (NUM-023) and the data of the profile. @return its id */
    @Transactional
    public long buat(PenggunaLogin saya, String layanan) {
        return buat(saya, layanan, saya.diLoket() ? Kanal.LOKET : Kanal.DARING);
    }

    /** As above, for a customer who came, wrote or called. */
    @Transactional
    public long buat(PenggunaLogin saya, String layanan, Kanal kanal) {
        AksesPermohonan.hanyaPemohon(saya);
        JenisLayanan jenis = JenisLayanan.dari(layanan).filter(j -> j.berproses() && katalog.dilayani(saya.satker(), j))
            .orElseThrow(() -> IsianKeliru.pada("layanan", "Pilih jenis layanan dari daftar."));
        lain.untuk(jenis.kode()).flatMap(i -> i.halangan(saya.pelangganId())).ifPresent(h -> {
            throw IsianKeliru.pada("layanan", h.kalimat());
        });
        long id = mapper.buat(saya.satker(), saya.pelangganId(), saya.penggunaId(), jenis.kode(), kanal, profil.ambil(saya), jam.instant());
        beriNomor(saya.satker(), jenis.kode(), id);
        if (jenis == JenisLayanan.KALIBRASI) {
            mapper.simpan(id, IsianPermohonan.dari(ambil(saya, id)).rapi().untukAlat());
        }
        return id;
    }

    /** A draft for work at the customer's site (INS-001). @param untuk what is done there, {@code pengujian} or {@code kalibrasi} */
    @Transactional
    public long buatDiLokasi(PenggunaLogin saya, String untuk) {
        if (JenisLayanan.dari(untuk).filter(JenisLayanan::berproses).isEmpty()) {
            throw IsianKeliru.pada("untuk", "Pilih yang dikerjakan di lokasi: pengambilan dan pengujian sampel, atau kalibrasi alat.");
        }
        long id = buat(saya, untuk);
        mapper.diLokasi(id);
        return id;
    }

    /** @throws id.laju.umum.TidakDitemukan also when it belongs to somebody else */
    public Permohonan ambil(PenggunaLogin saya, long id) {
        return akses.milik(saya, id);
    }

    /** For work at the balai. */
    @Transactional
    public void simpan(PenggunaLogin saya, long id, IsianPermohonan isian) {
        simpan(saya, id, isian, IsianLokasi.KOSONG);
    }

    /** @param tempat looked at only when the work is done at the customer's site */
    @Transactional
    public void simpan(PenggunaLogin saya, long id, IsianPermohonan isian, IsianLokasi tempat) {
        Permohonan p = akses.untukDiubah(saya, id, isian.versi());
        IsianPermohonan rapi = p.kalibrasi() ? isian.rapi().untukAlat() : isian.rapi();
        IsianLokasi disana = rapi.diLokasi() ? tempat.rapi() : IsianLokasi.KOSONG;
        periksa(p, rapi, disana);
        mapper.simpan(id, rapi);
        jejak.ubah(p, saya, "Data Permohonan", IsianPermohonan.dari(p), rapi);
        jejak.ubah(p, saya, "Lokasi pekerjaan", lokasi(id), disana);
        lokasi.simpan(id, rapi.diLokasi() ? disana.jadi(id) : null);
    }

    private void periksa(Permohonan p, IsianPermohonan isian, IsianLokasi disana) {
        PeriksaIsian keliru = new PeriksaIsian();
        isian.periksa(keliru);
        if (isian.diLokasi()) {
            disana.periksa(keliru, katalog.hariIni(p.satker()));
        }
        keliru.selesai();
    }

    private IsianLokasi lokasi(long id) {
        return lokasi.cari(id).map(IsianLokasi::dari).orElse(IsianLokasi.KOSONG);
    }

    /** The site as its form shows it. */
    IsianLokasi lokasi(Permohonan p) {
        return lokasi.cari(p.id()).map(IsianLokasi::dari).orElseGet(() -> IsianLokasi.usulan(p));
    }

    /**
     * For a service that keeps what is asked for in tables of its own: the request, locked and counted as changed.
     *
     * @param versi that the page showed; null where nothing typed could get lost
     * @throws IsianKeliru when it may not be changed now, or the page is older than the request
     */
    @Transactional
    public Permohonan untukDiubah(PenggunaLogin saya, long id, Integer versi) {
        return akses.untukDiubah(saya, id, versi);
    }

    /**
     * After Ajukan, what of it changed (REQ-062); nothing for drafts, nothing when nothing is different.
     *
     * @param apa part of the form, as its page is called
     * @param sebelum values by name, or a record
     */
    @Transactional
    public void catatPerubahan(Permohonan p, PenggunaLogin saya, String apa, Object sebelum, Object sesudah) {
        jejak.ubah(p, saya, apa, sebelum, sesudah);
    }

    /** May the request be changed now, by whoever looks at it? */
    public boolean bisaDiubah(PenggunaLogin saya, Permohonan p) {
        return akses.bisaDiubah(saya, p);
    }

    /** Only drafts; a second click finds nothing left to do. */
    @Transactional
    public void hapus(PenggunaLogin saya, long id) {
        Permohonan p = akses.kunci(saya, id);
        if (!p.draf()) {
            throw new IsianKeliru("Permohonan yang sudah diajukan tidak dapat dihapus. Gunakan Batal selama belum dibayar.");
        }
        List<UUID> berkas = new ArrayList<>(baca.berkas(id));
        berkas.addAll(baca.berkasSampel(id));
        bukti.milik(id).forEach(b -> berkas.add(b.berkasId()));
        lain.untuk(p).ifPresent(i -> berkas.addAll(i.berkas(p)));
        kabar.publishEvent(new DrafDihapus(id));
        mapper.lepasSalinan(id);
        mapper.hapus(id);
        dataDukung.sapu(berkas);
        penomoran.batal(p.satker(), JenisNomor.untuk(JenisNomor.PRA_ORDER, p.layanan()), subjek(id), "Draft dihapus pelanggan.");
    }

    void beriNomor(String satker, String layanan, long id) {
        mapper.beriPraOrder(id, penomoran.ambil(satker, JenisNomor.untuk(JenisNomor.PRA_ORDER, layanan), subjek(id)));
    }

    private static String subjek(long id) {
        return "permohonan:" + id;
    }
}
