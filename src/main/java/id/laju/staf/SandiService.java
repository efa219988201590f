package id.laju.staf;

import id.laju.umum.AturanSandi;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords of staff. A new one ends every session of the old one. */
@Service
class SandiService {

    private final StafMapper baca;
    private final UbahStafMapper mapper;
    private final KelolaStafService staf;
    private final WewenangAdmin wewenang;
    private final PasswordEncoder pengacak;
    private final ApplicationEventPublisher kabar;

    SandiService(StafMapper baca, UbahStafMapper mapper, KelolaStafService staf, WewenangAdmin wewenang,
            PasswordEncoder pengacak, ApplicationEventPublisher kabar) {
        this.baca = baca;
        this.mapper = mapper;
        this.staf = staf;
        this.wewenang = wewenang;
        this.pengacak = pengacak;
        this.kabar = kabar;
    }

    /** The person's own new password. @throws IsianKeliru on sandiLama, sandiBaru, sandiUlang */
    @Transactional
    void ganti(String id, String lama, String baru, String ulang) {
        Staf orang = baca.cari(id).orElseThrow();
        PeriksaIsian periksa = new PeriksaIsian()
            .tolakJika(lama == null || !pengacak.matches(lama, orang.sandi()), "sandiLama", "Password lama keliru.");
        AturanSandi.periksa(periksa, "sandiBaru", baru, "sandiUlang", ulang, id)
            .tolakJika(baru != null && baru.equals(lama), "sandiBaru", "Password baru harus berbeda dari yang lama.")
            .selesai();
        mapper.sandi(id, pengacak.encode(baru), false);
        umumkan(orang, id, "diganti sendiri");
        if (!orang.sandiSementara()) {
            kabar.publishEvent(new SandiDigantiSendiri(id, orang.versi()));
        }
    }

    /** A password to be told to the person once. */
    @Transactional
    String aturUlang(String id, Petugas saya) {
        wewenang.bukanDiriSendiri(saya, id, "mengatur ulang password");
        staf.untukDiubah(saya, id);
        String sandi = SandiSementara.buat();
        mapper.sandi(id, pengacak.encode(sandi), true);
        umumkan(baca.cari(id).orElseThrow(), saya.id(), "diatur ulang");
        return sandi;
    }

    private void umumkan(Staf orang, String oleh, String apa) {
        String satker = baca.satker(orang.id()).stream().findFirst().orElse(null);
        kabar.publishEvent(new PerubahanData(satker, oleh, "password staf", orang.id(), null, Map.of("password", apa)));
    }
}
