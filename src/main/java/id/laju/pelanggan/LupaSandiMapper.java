package id.laju.pelanggan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LupaSandiMapper {

    @Insert("""
        insert into permintaan_sandi (surel, waktu) values (#{surel}, #{waktu})
        on conflict (lower(surel)) where selesai is null do update set waktu = excluded.waktu, kali = permintaan_sandi.kali + 1
        """)
    void catat(String surel, Instant waktu);

    @Select("""
        select * from permintaan_sandi where (selesai is not null) = #{selesai} and (#{p.cari}::text is null or surel ilike #{p.pola})
        order by coalesce(selesai, waktu) desc, id desc limit #{p.ukuran} offset #{p.lewati}
        """)
    List<PermintaanSandi> halaman(boolean selesai, PermintaanHalaman p);

    @Select("select count(*) from permintaan_sandi where (selesai is not null) = #{selesai} and (#{p.cari}::text is null or surel ilike #{p.pola})")
    long jumlah(boolean selesai, PermintaanHalaman p);

    @Select("select * from permintaan_sandi where id = #{id}")
    Optional<PermintaanSandi> cari(long id);

    @Update("update permintaan_sandi set selesai = #{saat}, oleh = #{oleh} where id = #{id} and selesai is null")
    int selesaikan(long id, Instant saat, String oleh);

    @Select("select count(*) from permintaan_sandi where selesai is null")
    int terbuka();
}
