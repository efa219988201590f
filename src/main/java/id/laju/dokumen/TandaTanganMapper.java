package id.laju.dokumen;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TandaTanganMapper {

    @Select("""
        select sha256_naskah, staf, berkas, penyedia, contoh, waktu from tanda_tangan
        where sha256_naskah = #{sha256Naskah} and staf = #{staf}""")
    Optional<TandaTangan> cari(String sha256Naskah, String staf);

    /** @return 0 when another request was faster; its signature stands */
    @Insert("""
        insert into tanda_tangan (sha256_naskah, staf, berkas, penyedia, contoh, waktu)
        values (#{sha256Naskah}, #{staf}, #{berkas}, #{penyedia}, #{contoh}, #{waktu}) on conflict do nothing""")
    int simpan(TandaTangan tandaTangan);
}
