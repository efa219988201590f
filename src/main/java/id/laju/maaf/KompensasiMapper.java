package id.laju.maaf;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KompensasiMapper {

    /** The rule in force that day: of the satker before the common one, of the service before that of all. */
    @Select("""
            select uraian, potong_hari, dasar from kompensasi_keterlambatan
            where (satker is null or satker = #{satker}) and (layanan is null or layanan = #{layanan}) and berlaku_dari <= #{hari}
            order by satker nulls last, layanan nulls last, berlaku_dari desc limit 1""")
    Optional<Kompensasi> berlaku(String satker, String layanan, LocalDate hari);
}
