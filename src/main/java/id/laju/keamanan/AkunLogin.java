package id.laju.keamanan;

import id.laju.pelanggan.PenggunaService;
import id.laju.pelimpahan.PeranLimpahan;
import id.laju.staf.Jabatan;
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
    private final PenggunaService pengguna;

    AkunLogin(StafService staf, PenggunaService pengguna) {
        this.staf = staf;
        this.pengguna = pengguna;
    }

    @Override
    public UserDetails loadUserByUsername(String nama) {
        return staf.jabatan(nama.strip().toLowerCase()).<UserDetails>map(this::login).or(() -> pengguna.cariLogin(nama))
                .orElseThrow(() -> new UsernameNotFoundException(nama));
    }

    private UserDetails login(Jabatan j) {
        List<String> peran = Stream.concat(j.peran().stream(), j.limpahan().stream().filter(PeranLimpahan::dapat)).distinct().toList();
        return new StafLogin(j.orang(), peran, j.peran(), j.satker(), j.mengenalPelanggan());
    }
}
