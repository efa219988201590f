package id.laju.keamanan;

import id.laju.pelanggan.PenggunaService;
import id.laju.pelimpahan.PeranLimpahan;
import id.laju.staf.Jabatan;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** One login for everybody: staff by login name, customers by user name or e-mail. */
@Service
class AkunLogin implements UserDetailsService {

    private final StafService staf;
    private final PeranLimpahan limpahan;
    private final PenggunaService pengguna;

    AkunLogin(StafService staf, PeranLimpahan limpahan, PenggunaService pengguna) {
        this.staf = staf;
        this.limpahan = limpahan;
        this.pengguna = pengguna;
    }

    @Override
    public UserDetails loadUserByUsername(String nama) {
        return staf.cari(nama.strip().toLowerCase()).<UserDetails>map(this::login).or(() -> pengguna.cariLogin(nama))
                .orElseThrow(() -> new UsernameNotFoundException(nama));
    }

    private UserDetails login(Staf orang) {
        Jabatan jabatan = staf.jabatan(orang.id());
        List<String> sendiri = jabatan.daftarPeran();
        List<String> peran = Stream.concat(sendiri.stream(), limpahan.sekarang(orang.id()).stream()).distinct().toList();
        return new StafLogin(orang, peran, sendiri, jabatan.daftarSatker(), jabatan.mengenalPelanggan());
    }
}
